/**
 * What the overseer H knows about molecules, and the facets made of it.
 *
 * <p>All that H knows is in {@link agon.tasks.molecules.overseer.Knowledge}: rough group contributions, a notebook of
 * measured molecules, and informants, which are models trained on the notebook, or a published rule. Each yields an
 * {@link agon.tasks.molecules.overseer.Estimate} with a variance learned from how it fares on the notebook, and H's
 * opinion is their mean weighted by precision. Every facet is that one opinion put to a different use, so comparing
 * protocols compares what is made of H and not differences between several H.
 *
 * <p>Models are trained at each study ({@link agon.tasks.molecules.overseer.Modelling} says which) on four fifths of what was
 * measured; on the last fifth H sees how far to trust them. What it was told about a model, it puts together in {@link
 * agon.tasks.molecules.overseer.Testimony}.
 *
 * <p>Before H relies on models it may vet them ({@link agon.tasks.molecules.overseer.ModelVetting}): those that are found out are
 * not asked any more, and those that nothing speaks for count by how far they were off on molecules measured by lot.
 *
 * <p>An H that knows of orbitals as well asks about both and takes the mean weighted by precision ({@link
 * agon.tasks.molecules.overseer.CombinedReasoner}); one that knows of nothing else has no such knowledge at all.
 */
@NullMarked
package agon.tasks.molecules.overseer;

import org.jspecify.annotations.NullMarked;
