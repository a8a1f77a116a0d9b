/**
 * Iterated amplification (Christiano, Shlegeris and Amodei 2018, arXiv:1810.08575).
 *
 * <p><b>The idea.</b> H cannot answer a hard question, but can split it into easier ones and combine their answers. An
 * agent X that answers the easier ones turns H into a stronger answerer, Amplify(H, X); X is then trained to answer as
 * Amplify(H, X) does, in one go; which strengthens H again.
 *
 * <p><b>Data flow.</b> Questions up to the curriculum's level → {@link agon.protocols.amplification.OverseerAmplifier}:
 * H's steps in lockstep, primitives concluded by H, other sub-questions answered by the <em>slow copy</em> of X → targets
 * → {@link agon.protocols.amplification.ImitationDistiller} → X. The next level opens when the slow copy agrees with its
 * own amplified targets. Between iterations an overseer with a laboratory measures and studies, and amplifies by what it
 * learned. The slow copy is what is returned.
 *
 * <p><b>Assumes</b> a {@code Reasoner} whose sub-questions are easier than the question: errors of the agent on the easier
 * ones are carried upward.
 *
 * <p><b>Departs from the paper.</b> H itself takes every step, each counted, where the paper trains a stand-in H′ on a
 * limited number of recorded steps; the curriculum raises the level of the question rather than N.
 *
 * <p><b>Traps.</b> Without the slow copy targets chase the network that is being trained and learning collapses to chance.
 */
@NullMarked
package agon.protocols.amplification;

import org.jspecify.annotations.NullMarked;
