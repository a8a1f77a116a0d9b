/**
 * Random forests and linear models by Tribuo: {@code random-forest} (Breiman 2001) and {@code linear} (elastic net for
 * reals, multinomial logistic regression for labels and token sequences); for reals alone, {@code boosting} (Friedman 2001) and
 * {@code kernel-ridge} (Laplacian kernel).
 *
 * <p>How a question becomes an answer here:
 *
 * <ol>
 *   <li>{@link agon.learners.tribuo.Memory} keeps what was shown, by question: answers given freely, and comparisons.
 *   <li>When next asked, {@link agon.learners.tribuo.RefittingLearner} fits anew from the memory and one fixed seed. The
 *       fitted policy is a function of these two and nothing else; so a learner is saved by saving its memory, and
 *       nothing that Tribuo writes (which would carry a timestamp) is ever stored.
 *   <li>{@link agon.learners.tribuo.SequencePolicyFitter} turns labels and token sequences into classes;
 *       {@link agon.learners.tribuo.RealPolicyFitter} turns reals into a Gaussian around a regression.
 *   <li>{@link agon.learners.tribuo.ForestFitter}, {@link agon.learners.tribuo.LinearFitter}, {@link
 *       agon.learners.tribuo.BoostingFitter} and {@link agon.learners.tribuo.KernelRidgeFitter} do the fitting.
 * </ol>
 *
 * <p>Comparisons say which of several answers is nearer the truth, which no regression takes as a target. They are
 * learned by expectation maximisation: guess the hidden value from the current fit and the comparisons, fit to the
 * guesses, repeat. The guess always comes from a fit that has not seen the question (out of bag, or from the other
 * folds): a forest asked about its own training rows merely repeats them, and the rounds would stand still.
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
