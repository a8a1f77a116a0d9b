/**
 * Iterated amplification (Christiano, Shlegeris and Amodei 2018, arXiv:1810.08575).
 *
 * <p><b>The idea.</b> H cannot answer a hard question, but can split it into easier ones and combine their answers. An
 * agent X that answers the easier ones turns H into a stronger answerer, Amplify(H, X); X is then trained to answer as
 * Amplify(H, X) does, in one go; which strengthens H again.
 *
 * <p><b>Data flow.</b> Questions up to the curriculum's level → an amplifier over the <em>slow copy</em> of X → targets → a
 * distiller → X. The next level opens when the slow copy agrees with the distiller's targets. Between iterations an
 * overseer with a laboratory measures and studies, and amplifies by what it learned. The slow copy is what is returned.
 * {@link agon.protocols.amplification.Amplification} knows neither which amplifier nor which distiller it alternates.
 *
 * <p><b>Amplifiers</b> ({@link agon.protocols.amplification.Amplifiers}, chosen by {@link
 * agon.protocols.amplification.AmplifierSettings}). Either H itself takes every step, each counted, in lockstep over the
 * batch; what it can conclude or look up at once it does, all else the slow copy answers. Or H′ takes them: H is recorded on
 * a few hundred questions at first and on ever fewer as H′ predicts it better, never beyond {@code imitation.calls} steps in
 * all, and two learners imitate what it asks and what it concludes; look-ups stay look-ups. Or H has a way of its own to make a
 * stronger agent of X, such as a tree search that has X value positions ({@link agon.api.oversight.SelfAmplifying}): a task
 * brings it along, and this protocol need not know what it is. Over any of these, sub-questions may be amplified again to a
 * depth, and several runs with fresh draws of the slow copy may vote. What an amplifier has to learn, it learns between updates
 * of X, which interleaves the paper's four activities: record, train H′, amplify, train X.
 *
 * <p><b>Distillers</b> are those of {@link agon.api.distillation}: imitation unless the settings say otherwise. Scores are
 * the overseer's own: how near an answer is to the amplified conclusion.
 *
 * <p><b>Assumes</b> a {@code Reasoner} whose sub-questions are easier than the question: errors of the agent on the easier
 * ones are carried upward. H′ also needs a task whose codec says sub-questions. With {@code amplifier.kind: own}, a {@code
 * SelfAmplifying} instead.
 *
 * <p><b>Departs from the paper.</b> By default H itself amplifies, where the paper has H′ throughout. H′ is two learners
 * instead of one network with two heads, learns from recorded steps and not from whole transcripts, and where look-ups see to
 * the facts it is not shown them. It is trained for a while before X is, and once with each update from then on; in the
 * paper all four activities run at once from the start. Its loss is averaged over some fifty recordings; the paper does not
 * say how. The curriculum raises the level of the question rather than N. The questions on which H is recorded are those of
 * the curriculum's level that need reasoning; the paper records on its training distribution of the moment. Of several drawn
 * it is the one of whose steps H′ is the least sure ({@link agon.protocols.amplification.Doubt}): steps that are rare, such as
 * adding one to a large number, are else missed by chance, and the agent then learns what H′ makes up in their place. Depth,
 * majority and every distiller but imitation go beyond the paper.
 *
 * <p><b>Traps.</b> Without the slow copy targets chase the network that is being trained and learning collapses to chance. A
 * look at the curriculum amplifies the whole batch even where a distiller needs less of it. H′ of a task without look-ups
 * never asks H: the slow copy then has to learn the primitives as well.
 */
@NullMarked
package agon.protocols.amplification;

import org.jspecify.annotations.NullMarked;
