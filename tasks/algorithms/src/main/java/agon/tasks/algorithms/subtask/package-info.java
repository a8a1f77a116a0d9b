/**
 * The task against its sub-tasks: what if one had to learn not only the questions of a task, but all that H reasons about on
 * the way to their answers?
 *
 * <p><b>The idea.</b> Amplification trains an agent on the sub-questions as well, for H needs them answered. "Learning the
 * full set of sub-tasks" may be "much harder than learning the task" itself; trained on either distribution by
 * the truth, a learner shows by how much. {@link agon.tasks.algorithms.subtask.QuestionSource} is the setting.
 *
 * <p><b>Data flow.</b> A question of the task is drawn as ever; the faultless H decomposes it with true answers ({@link
 * agon.tasks.algorithms.subtask.Decomposition}); one of the questions that H reasoned about is asked in its place. The
 * setting holds for training, D and D* alike. Sub-questions are about the context of the question, so contexts stay on their
 * side of the division and neighbours in training go on sharing theirs; levels are those of the task.
 *
 * <p><b>Distribution.</b> Uniform over the <em>distinct</em> questions of one tree that are not looked up, so a question that
 * H comes back to on several ways is no likelier for it within its tree, while the trees of hard questions are larger and
 * spread over more. What H looks up is never asked above level 0; where the task itself asks some of it (leaves of sequential
 * assignments), those questions are passed over. Where H draws the agent (shortest paths, union find), the tree has no end
 * and is cut {@link agon.tasks.algorithms.subtask.Decomposition#LEVELS_WHERE_THE_AGENT_IS_DRAWN} levels below the question;
 * the draws in it are true answers, so nothing is asked about wrong ones.
 *
 * <p><b>Who may train on them.</b> H is told true answers, so which sub-questions come up tells something of the truth. Only
 * protocols that read labels, and are counted for it, are given them: {@code supervised}.
 *
 * <p><b>Traps.</b> Sub-questions of D* are often such as D asks, about contexts that are held out: D* of sub-tasks is closer
 * to D than D* of the task is. Scores on sub-tasks are not scores on the task: compare learners trained on either by
 * evaluating on the same distribution, or by what each needs to the same accuracy on its own. Each draw costs a whole
 * decomposition: for contexts of 64, some hundred microseconds a question, five hundred for shortest paths.
 */
@NullMarked
package agon.tasks.algorithms.subtask;

import org.jspecify.annotations.NullMarked;
