/**
 * Baselines between which, and beside which, the other protocols are placed.
 *
 * <p><b>direct-oversight</b>, the floor: the learner imitates what H answers unaided, on questions of every level, so that
 * an H which knows only primitives teaches those and nothing else.
 *
 * <p><b>supervised</b>, the ceiling: the learner imitates the truth of training questions, with the same curriculum of
 * levels as amplification; it alone reads labels, its card says so, and every label is counted.
 *
 * <p><b>expanded-overseer</b>, what H itself amounts to: the learner imitates what H, exact or flawed, concludes when it
 * consults itself to the end (Christiano, Shlegeris and Amodei 2018, arXiv:1810.08575: what amplification would come to if
 * nothing were lost in distillation). It differs from the ceiling in the targets alone: the same settings, the same
 * curriculum, the same questions as long as both open their levels at the same updates. Under a faultless H the two are one.
 * Each target is handed to {@link agon.api.protocol.Session#audit} as a choice without alternatives, of score 1, so that the
 * engine reports as {@code pick_accuracy} how often H, fully expanded, was right on training questions of D. Those asked before
 * the hardest level was open are handed in apart and reported as {@code easier.pick_accuracy}: H is right on them more often, and
 * the deeper the task, the more of them there are.
 *
 * <p><b>Data flow.</b> Questions of D are drawn anew for each update, answered by H unaided, by the labels or by H expanded,
 * and imitated. What is returned is the slow copy of the learner. An expansion looks up what H offers to look up and charges
 * a step of reasoning for all else; what several questions of a batch come down to is reasoned about once.
 *
 * <p>Answers are imitated, unless {@code distiller} names another way to learn from them ({@link
 * agon.api.distillation.Distillers}): rewarding samples by how near they are to the answer, for one. A score that is read off a
 * label costs the label alone; one that is read off what H says is a rating, and charged as one.
 *
 * <p><b>Assumes</b> of the overseer: a {@code Demonstrator} for the floor, nothing for the ceiling. For the expanded
 * overseer a {@code Reasoner} whose decompositions end, which that of a task whose H draws the agent's own answer
 * (shortest-path, union-find) does not: training ends at the first such draw, and says so.
 *
 * <p><b>Traps.</b> The ceiling is what <em>this learner</em> reaches in <em>these updates</em>, not what could be known: a
 * protocol may come out above it. Where H answers nothing, the floor is an untrained network and its score is chance.
 *
 * <p>A question on which an expansion comes to nothing (it is cut at {@code depth}, H goes round in a circle, or never
 * concludes) is left out: it is neither imitated nor audited, and counts as wrong in nothing. With a flawed H the audit may
 * therefore be kinder than H deserves, and the examples counted fall short of the questions drawn. Where a learner
 * never masters the levels below the hardest, nothing is asked about D and there is no {@code pick_accuracy}; a mastery of 0
 * opens a level at each look. A laboratory is left
 * unused: H is expanded as it is at the start.
 */
@NullMarked
package agon.protocols.baselines;

import org.jspecify.annotations.NullMarked;
