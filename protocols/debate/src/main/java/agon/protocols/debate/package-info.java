/**
 * Debate (Irving, Christiano and Amodei 2018, arXiv:1805.00899).
 *
 * <ol>
 *   <li>Both debaters are drawn from the one learner that is being trained; they claim different answers.
 *   <li>The judge sees the two claims and what is said or shown in the debate, and nothing else.
 *   <li>Claims are fixed before the debate begins; nothing that was said can be taken back.
 *   <li>The game is zero-sum: one claim wins.
 *   <li>The learner is trained by verdicts alone.
 * </ol>
 *
 * <p><b>Two games.</b> Where H reasons, {@link agon.protocols.debate.DisputeGame}: the first debater states the answers to
 * the sub-questions that H would ask on the way to its claim; H checks that they lead to it; the opponent disputes the one
 * that it believes least, which becomes the claim of the next round, down to one that H can check alone. One path through
 * the tree is judged, not the tree. Where H has an arena, {@link agon.protocols.debate.EvidenceDebate}: debaters reveal
 * pieces of evidence in turn, and H judges by these alone; a second learner comes to know which evidence wins.
 *
 * <p><b>Data flow.</b> Questions up to the curriculum's level, beginning with those that H can check alone → two sampled
 * claims each → game → verdict → a claim that stood up to examination is imitated, or, where two claims were weighed, the
 * one that won is preferred (Bradley–Terry); REINFORCE on wins and losses is a setting, and so is any distiller that other
 * protocols use, for which the debate is the expert ({@link agon.protocols.debate.Verdicts}).
 *
 * <p><b>What debate is compared with.</b> The same claims, evidence and judge, heard otherwise ({@link
 * agon.protocols.debate.Advocacy}): {@code consultancy}, where one side speaks alone, assigned at random (Kenton et al. 2024);
 * {@code open-consultancy}, where it is the side that the agent finds likelier; {@code propaganda}, where each side makes its
 * case unopposed and the judge compares the cases (Sudhir et al. 2025); {@code blind-judge}, where nobody speaks. As many
 * pieces are revealed as in a debate, so that nothing is due to their number.
 *
 * <p><b>Contests.</b> The agent that is returned can argue either side before an arena's judge, by a player that knows the
 * judge ({@code agon.protocols.debate.evidence}); the evaluator hands out the sides and counts how often the truth wins. That
 * measures the debate and not the training: contests need no trained learner. Where disputes are its game, whoever begins
 * defends its answer by recursive claims, and the other side challenges it ({@code agon.protocols.debate.dispute}): liars of
 * several kinds, challengers that see a few levels only, and cross-examination are settings.
 *
 * <p><b>Assumes</b> a {@code Reasoner} or an {@code Arena}; for disputes, that a wrong claim cannot rest on right
 * sub-answers alone; for evidence, that the truth is easier to support than a lie.
 *
 * <p><b>Departs from the paper.</b> There nothing is trained but the judge, and debaters are tree searches that know it; so are
 * they here in contests. In training the debaters are the learner itself: what it claims is learned from verdicts, a second
 * learner chooses the evidence, and in disputes its opponent's doubts are its own likelihoods.
 *
 * <p><b>Traps.</b> Early on, both debaters know nothing and verdicts on hard questions are noise: the curriculum opens a
 * level only when claims of the level below mostly survive. Where a distiller rewards sampled answers the curriculum goes by
 * these, and with an entropy of 0.3 for a nat, the default, they never survive often enough: take 0.03.
 */
@NullMarked
package agon.protocols.debate;

import org.jspecify.annotations.NullMarked;
