/**
 * Bad models, handed to H among its own, to see whether it notices.
 *
 * <p><b>The idea.</b> How good H's vetting is can only be said where it is known which models are bad. Each is a sound model of
 * the first kind that H trains, trained on a bootstrap sample of the same measurements, with one flaw on top; it holds no value
 * that was not measured, so that planting gives H nothing that was not counted.
 *
 * <p><b>Trap.</b> Vetting must not know of this package; it sees a planted model as any other.
 */
@NullMarked
package agon.tasks.molecules.planting;

import org.jspecify.annotations.NullMarked;
