/**
 * Recursive reward modeling (Leike et al. 2018, arXiv:1811.07871).
 *
 * <p><b>The idea.</b> H may be able to tell which of two answers is better long before it can give a good one. A reward model
 * learns H's judgements, and the agent is trained against the reward model. Where H cannot even compare, the agent of the
 * level below helps: A_k is trained on judgements by H assisted by A_{k−1}.
 *
 * <p><b>Data flow.</b> For each level k: A_{k−1} is frozen as H's assistant → several different answers are sampled from the
 * agent for each question ({@code Offers}) → some of these offers are chosen to ask about ({@code Selector}) → H judges them
 * ({@code Evaluator}), asked for preferences or ratings, with noise on the way ({@code Feedback}) → the reward model learns
 * what was said ({@code RewardModel}) → the agent is trained against it ({@code PolicyOptimization}). Each of these is a seam:
 * one may be exchanged and the others stay. Agent and reward model go on from level to level. On-line all of this happens in
 * every update; off-line a level asks H for everything at first, fits the reward model, and then trains the agent.
 *
 * <p><b>What is asked.</b> Offers as they come; those on which an ensemble's merits differ most; or those of whose preference
 * the reward model knows least (entropy). The last two choose from a pool that is larger by a factor.
 *
 * <p><b>H with help.</b> With a {@code Reasoner}, H deliberates, the assistant answers its sub-questions, and H prefers the
 * answer nearest to its conclusion. With an {@code Arena}, the assistant picks what H looks at: of a few pieces drawn at random
 * the one after which H believes most in the answer that the assistant finds likeliest, again and again; then H judges all
 * answers by what was shown. Each verdict that the assistant tries a piece by is counted as H's own. A_0 knows nothing and
 * picks blindly. Evaluation is a smaller task at each level in the first case because sub-questions are of a lower level, and
 * in the second because to pick a piece is less than to answer.
 *
 * <p><b>H by itself.</b> Its {@code Rater}; else the answer that it would demonstrate is preferred and beyond its competence it
 * cannot tell; else what it concludes without asking. Questions are then drawn from level 0 on, since only there can it tell.
 *
 * <p><b>Reward models.</b> A choice model is a learner of the task's own codec: its log-likelihood of an answer is the answer's
 * merit, up to a constant of the question that cancels in every comparison (Bradley–Terry for two answers, Plackett–Luce's
 * first choice for more). A regression model learns a number from 0 to 1 for a question with an answer. Several members learn
 * from draws of their own; their merits count by their mean, the least of them, or the mean less λ times the variance.
 *
 * <p><b>Policy.</b> The agent imitates the best of what was offered, or is rewarded for what it samples; {@code optimizer:
 * distiller} takes any distiller that other protocols use, for which the expert is whoever picks the best of what is offered.
 *
 * <p><b>Damping.</b> Errors of A_{k−1} are in H's judgements at level k. Against them: ensembles; {@code critics}, a second
 * agent that learns H's preferences directly and objects wherever it would answer otherwise, to what is offered and to what
 * the assistant says, for H to check by a comparison of the two (on evidence: every other piece is the strongest against the
 * assistant's belief); {@code retrain}, a share of each level's updates that goes to the levels below with the assistant of now.
 * Updates are the same with and without; critics alone cost comparisons on top.
 *
 * <p><b>Reported</b> by level: {@code evaluation.k}, what H preferred among what it was offered; {@code policy.k}, what the
 * finished A_k says to fresh questions up to level k. Off-line, at the last level, {@code appraisal} sets the reward model
 * beside the truth as answers are selected by it ever harder.
 *
 * <p><b>Assumes</b> that H reasons, judges by evidence, rates or demonstrates; that sub-questions of an evaluation are those of
 * level k − 1. A level above the hardest questions has no smaller task below it and is refused before anything is
 * trained, where H reasons.
 *
 * <p><b>Departs from the paper</b> in that the assistant answers H's own sub-questions, rather than being trained on a
 * separate task of helping to evaluate.
 *
 * <p><b>Measured</b> on permutations of 8 and powers below 8, by a fact graph with three hops, with 150 updates a level, 128
 * questions an update and 8 answers each: 1.000 with help at 166,000 comparisons, as the supervised ceiling; without help 0.300
 * at as many, where the floor is 0.277 (two seeds).
 *
 * <p><b>Traps.</b> Comparing two equal answers teaches nothing: once the agent is sure of itself its samples must be varied
 * by guesses, or the comparisons dry up; a training in which nothing is decided for fifty updates stops and says so. With few
 * answers among many labels none may be what H concludes, and it cannot tell: offer more. With an {@code Arena} an assisted H sees
 * what the assistant picks, whatever it would look at by itself: agents of overseers with and without a blind spot are then the
 * same, and what the blind spot does is seen without assistance alone.
 */
@NullMarked
package agon.protocols.rewardmodeling;

import org.jspecify.annotations.NullMarked;
