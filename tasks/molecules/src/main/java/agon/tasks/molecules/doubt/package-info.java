/**
 * How far a model may be trusted that just works: what H can find out about it.
 *
 * <p><b>The idea.</b> A model's answer says nothing of its own error. Three measurements do, each for a price: {@link
 * agon.tasks.molecules.doubt.ConformalIntervals} turns errors on measured molecules that the model never saw into intervals
 * with a coverage that holds whatever the model is; {@link agon.tasks.molecules.doubt.ApplicabilityDomain} says whether a
 * molecule is like those measured at all; {@link agon.tasks.molecules.doubt.Stability} trains the model again on resampled
 * measurements and sees how much its answers move.
 *
 * <p>Two more look inside: {@link agon.tasks.molecules.doubt.Attribution} says which substructures carry what it says of a
 * molecule, and {@link agon.tasks.molecules.doubt.PermutationImportance} by which features it goes. H sets the one beside its own
 * group contributions and the other beside what the model was trained on.
 *
 * <p><b>Assumptions.</b> Conformal coverage is a promise on average, over molecules drawn like those that the intervals were
 * calibrated on. On D* it is no promise, and is there to be measured: {@link
 * agon.tasks.molecules.doubt.ConformalIntervals#coverage}.
 *
 * <p><b>Traps.</b> Calibration molecules must have had no part in training, and each counts as a measurement. Stability is
 * no accuracy: a model that is wrong in the same way every time is stable. A molecule without one of its
 * substructures may be like nothing that the model was trained on; so a strange contribution is a reason for doubt and not a
 * proof.
 */
@NullMarked
package agon.tasks.molecules.doubt;

import org.jspecify.annotations.NullMarked;
