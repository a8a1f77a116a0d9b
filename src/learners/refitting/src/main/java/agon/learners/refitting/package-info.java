/**
 * What learners share that remember what they were shown and fit anew, whatever library does the fitting.
 *
 * <p>How a question becomes an answer:
 *
 * <ol>
 *   <li>{@link agon.learners.refitting.Memory} keeps what was shown, by question: answers given freely, and comparisons.
 *   <li>When next asked, {@link agon.learners.refitting.RefittingLearner} fits anew from the memory and one fixed seed. The
 *       fitted policy is a function of these two and nothing else; so a learner is saved by saving its memory, and nothing
 *       that a library writes (which might carry a timestamp, or code to run when it is read) is ever stored.
 *   <li>{@link agon.learners.refitting.SequencePolicyFitter} turns labels and token sequences into classes;
 *       {@link agon.learners.refitting.RealPolicyFitter} turns reals into a Gaussian around a regression.
 *   <li>A library fits: it is behind a {@link agon.learners.refitting.RegressionFitter}, a {@link
 *       agon.learners.refitting.ClassifierFitter} or both, which are pure functions of rows and a seed.
 * </ol>
 *
 * <p>Comparisons say which of several answers is nearer the truth, which no regression takes as a target. They are
 * learned by expectation maximisation: guess the hidden value from the current fit and the comparisons, fit to the
 * guesses, repeat. The guess always comes from a fit that has not seen the question (out of bag, or from the other
 * folds): a forest asked about its own training rows merely repeats them, and the rounds would stand still.
 *
 * <p>For forests of any library there are {@link agon.learners.refitting.QuestionDraws} (bags of questions), {@link
 * agon.learners.refitting.RegressionForest} and {@link agon.learners.refitting.ClassificationForest} (votes, also out of
 * bag); for other models {@link agon.learners.refitting.Folds}.
 */
@NullMarked
package agon.learners.refitting;

import org.jspecify.annotations.NullMarked;
