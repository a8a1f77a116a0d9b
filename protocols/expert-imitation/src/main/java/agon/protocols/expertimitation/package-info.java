/**
 * Imitating expert reasoning: Q → A, where the system may call itself on Q₁ … Q_k and combine the answers.
 *
 * <p><b>The idea.</b> Do not imitate what the expert answers but how it reasons, at the grain of its own steps: what it asks
 * next, given what it was told so far, and what it concludes. A system that takes such steps and answers its own
 * sub-questions in the same way reasons further than any recorded expert did; it is then distilled into an agent that
 * answers without expanding.
 *
 * <p><b>Data flow.</b> (1) H deliberates a limited number of training questions of every level while an assistant that
 * knows nothing answers; each of its steps is recorded, and counted. A step depends only on the question and the answers so
 * far, so poor answers are no harm: they show H in more situations. (2) The steps are imitated. (3) The trained system
 * expands fresh questions, calling itself on sub-questions level by level. (4) Its answers are distilled, level by level,
 * by any distiller of {@link agon.api.distillation}: imitation unless the settings say otherwise. The checkpoint before
 * distillation scores the expanding system itself. Between iterations an overseer with a laboratory measures and studies;
 * its new way of reasoning is recorded and imitated again.
 *
 * <p><b>Assumes</b> a {@code Reasoner}, and that its steps can be told from the question and the answers so far.
 *
 * <p><b>Departs</b> from the proposals in prose that it follows in recording H through an interface; nothing of H but its
 * recorded steps is used, primitives included: the system has to learn to look up as well.
 *
 * <p><b>Traps.</b> Errors of a step multiply along the tree. An expansion that does not end is cut at the depth set, where
 * the system concludes with what it has. The scores by which a distiller rewards or searches are those of the trained
 * system's conclusions, and yet each is charged as a rating, as it is wherever one scores in the overseer's stead.
 */
@NullMarked
package agon.protocols.expertimitation;

import org.jspecify.annotations.NullMarked;
