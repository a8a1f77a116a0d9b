/**
 * Distillation: making a fast learner out of a strong, slow agent, for every protocol that trains a policy.
 *
 * <p>A {@link agon.api.distillation.Distiller} makes a {@link agon.api.distillation.Lesson} of a batch of questions with an
 * expert at hand: one update of a learner, and the targets that a curriculum may look at; {@link
 * agon.api.distillation.Distillers} makes the one that {@link agon.api.distillation.DistillerSettings} name.
 *
 * <p>Who the expert is, each protocol says: the amplified agent, the system that imitates an expert's steps, the winner of a
 * debate, whoever picks the best offer by a reward model, the labels. How good an answer is, too: by the expert's conclusion
 * unless the protocol has its own way to tell ({@link agon.api.distillation.Scoring}).
 *
 * <p><b>Imitation</b> raises the likelihood of the expert's answers. <b>Reinforcement</b> needs no good answers, only
 * someone who can tell: the learner answers, the expert scores "how good is X for Y?", and the update goes along the
 * expectation over X ~ p of score(X) · ∇ log p(X). Rewarding the demonstrated answer alone makes imitation a special case
 * of it. <b>Proximal</b> policy optimisation takes several updates on the same answers, none of which may become much
 * likelier or unlikelier in one batch, and may be charged for leaving the policy that it began as. <b>Semi-supervised</b>
 * reinforcement saves ratings, <b>direct</b> supervision saves the expert, <b>search</b> asks for scores as reinforcement
 * does and imitates what scores well. Sources: Williams 1992, <em>Simple statistical gradient-following algorithms for
 * connectionist reinforcement learning</em> (REINFORCE); Schulman et al. 2017, <em>Proximal policy optimization
 * algorithms</em>;
 * Christiano 2016, <em>Semi-supervised reinforcement learning</em>; Anthony, Tian and Barber 2017, <em>Thinking fast and
 * slow with deep learning and tree search</em> (imitating what a search picks).
 *
 * <p><b>Traps.</b> What the expert has no confidence in is no target and earns no score. The reward of an answer that the
 * learner never samples is never seen: reinforcement from a policy that is sure of itself stands still, so entropy is
 * rewarded too (with 0.03 for a nat a fact graph was stuck at 0.22 on permutations of 6, with 0.3 it reached 1.00). An
 * expert that is consulted more than once about a batch (by a curriculum, then by the distiller) should remember what it
 * concluded, or it is charged twice. Which questions an update is about the distiller says ({@link
 * agon.api.distillation.Distiller#questions}): for direct supervision they are of every level, the one included that H answers
 * unaided and no curriculum draws. A distiller that found nothing to teach in a whole training must not pass its learner off as
 * trained ({@link agon.api.distillation.DistillerSettings#demandThatItTaught}).
 */
@NullMarked
package agon.api.distillation;

import org.jspecify.annotations.NullMarked;
