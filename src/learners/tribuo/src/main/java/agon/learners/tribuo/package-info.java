/**
 * Random forests and linear models by Tribuo: {@code random-forest} (Breiman 2001) and {@code linear} (elastic net for
 * reals, multinomial logistic regression for labels and token sequences); for reals alone, {@code boosting} (Friedman 2001) and
 * {@code kernel-ridge} (Laplacian kernel, its factor by EJML).
 *
 * <p>What is remembered, saved and asked of a fit is {@link agon.learners.refitting}; {@link
 * agon.learners.tribuo.ForestFitter}, {@link agon.learners.tribuo.LinearFitter}, {@link
 * agon.learners.tribuo.LogisticFitter}, {@link agon.learners.tribuo.BoostingFitter} and {@link
 * agon.learners.tribuo.KernelRidgeFitter} do the fitting.
 *
 * <p>The trees are Tribuo's, bagged by question ({@link agon.learners.tribuo.QuestionBagging}). Its nodes copy every
 * feature and its regression trees weigh every value against every row, so features are binned
 * ({@link agon.learners.tribuo.Binning}) and the trees are few; the rounds that only guess grow fewer still.
 *
 * <p>Traps: a Tribuo trainer is stateful, so each fit makes its own. Tribuo orders features by name, so names are padded
 * with zeros. Its coordinate descent ignores weights, so rows are scaled by their roots.
 * It reports every tree at level info, so while a learner lives the logger {@code org.tribuo} keeps to warnings, unless
 * somebody has set its level.
 */
@NullMarked
package agon.learners.tribuo;

import org.jspecify.annotations.NullMarked;
