/**
 * Recursive reward modeling (Leike et al. 2018, arXiv:1811.07871).
 *
 * <p><b>The idea.</b> H may be able to tell which of two answers is better long before it can give a good one. A reward model
 * learns H's comparisons, and the agent is trained against the reward model. Where H cannot even compare, the agent of the
 * level below helps: A_k is trained on comparisons by H assisted by A_{k−1}.
 *
 * <p><b>Data flow.</b> For each level k: A_{k−1} is frozen as H's assistant → several different answers
 * are sampled from the agent for each question → H deliberates with the assistant and prefers the one nearest to its
 * conclusion (an overseer that does not reason compares by its own {@code Rater}) → the reward model takes this as a choice
 * among the answers offered (Bradley–Terry for two, Plackett–Luce's first choice for more) → the reward model rates the
 * answers, and the agent is trained on the best of them or by REINFORCE. The agent and the reward model go on from level to level.
 *
 * <p><b>Reward model.</b> A learner of the task's own codec: its log-likelihood of an answer is the answer's merit, up to a
 * constant of the question that cancels in every comparison.
 *
 * <p><b>Assumes</b> a {@code Reasoner} or a {@code Rater}; that sub-questions of an evaluation are those of level k − 1.
 *
 * <p><b>Departs from the paper</b> in that the assistant answers H's own sub-questions, rather than being trained on a
 * separate task of helping to evaluate.
 *
 * <p><b>Traps.</b> Comparing two equal answers teaches nothing: once the agent is sure of itself its samples must be varied
 * by guesses, or the comparisons dry up.
 */
@NullMarked
package agon.protocols.rewardmodeling;

import org.jspecify.annotations.NullMarked;
