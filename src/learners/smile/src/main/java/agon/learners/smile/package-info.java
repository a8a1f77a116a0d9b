/**
 * Random forests (Breiman 2001) and gradient boosting (Friedman 2001) by Smile, for reals, labels and token sequences:
 * {@code smile-random-forest} and {@code smile-gradient-boosting}.
 *
 * <p>Smile is under the GNU General Public License, and so is this module, and it alone: no other part of Agon may use it,
 * and whoever wants it names its folder when Agon is started. Its learners are met by {@link java.util.ServiceLoader}.
 *
 * <p>What is remembered, saved and asked of a fit is {@link agon.learners.refitting}; {@link
 * agon.learners.smile.ForestFitter} and {@link agon.learners.smile.BoostingFitter} do the fitting. Nothing of Smile is ever
 * saved or read back, so no file makes Java read objects that somebody else wrote.
 *
 * <p>Traps of Smile 3.1.1 that are dealt with here:
 *
 * <ul>
 *   <li>Its randomness is one generator a thread, some of them seeded by the system: each tree, or boosted sum of trees, is
 *       grown in one thread that sets the seed first. Its own forest leaves threads unseeded for seeds below 2.
 *   <li>Its trees take whole numbers of copies of a row for weights: {@link agon.learners.smile.Copies}.
 *   <li>It takes values of a feature that differ by less than 1e-7 for equal, and its classification trees may miss the only
 *       cut of a feature with two values unless it is nominal: {@link agon.learners.smile.Features}.
 *   <li>The formula of a model is bound anew by each prediction: trees are asked without one, which threads may share.
 * </ul>
 */
@NullMarked
package agon.learners.smile;

import org.jspecify.annotations.NullMarked;
