/**
 * An overseer that knows quantum mechanics: the Hückel method, one small step at a time.
 *
 * <p><b>The idea.</b> H could work out every gap if it had the time. It has not, so it asks; and all that it asks is smaller
 * than what it was asked, and can be checked. Whether an agent can learn to answer such questions is another matter: they may be
 * harder to learn than the gap itself.
 *
 * <p><b>How a gap comes down.</b> {@link agon.tasks.molecules.quantum.OrbitalReasoner} takes the steps, {@link
 * agon.tasks.molecules.quantum.OrbitalDecomposition} says what comes down to what:
 * <ol>
 *   <li>the gap is the difference of two levels;
 *   <li>a level within bounds is the same level within one half of them; which half, the number of levels above the middle
 *       tells (bisection);
 *   <li>the number of levels above a point is that of the fragment without one atom, and one more if two characteristic
 *       polynomials differ in sign there (interlacing, the idea of J. C. F. Sturm's sequences);
 *   <li>a characteristic polynomial is a sum of those of the fragments that are left without a bond, without its two atoms, and
 *       without each ring through it ({@link agon.tasks.molecules.quantum.Scission}).
 * </ol>
 * Whatever concerns a few atoms, H works out at once. Consulting itself to the end, it comes within 1e-6 of the truth.
 *
 * <p><b>Units.</b> Energies are in units of beta from alpha, so that a higher number is a lower energy. Numbers of levels are
 * asked for as shares, polynomials as shares of Hadamard's bound: so all answers have the size of a gap, and one learner can
 * learn them together.
 *
 * <p><b>Traps.</b> The bounds of training questions must depend on chance alone ({@link
 * agon.tasks.molecules.quantum.OrbitalQuestions}): bounds that had been found by bisection would tell of the level. The first
 * bounds are uneven on purpose: a middle at 0 would be a level of many hydrocarbons, and their polynomials have no sign there.
 */
@NullMarked
package agon.tasks.molecules.quantum;

import org.jspecify.annotations.NullMarked;
