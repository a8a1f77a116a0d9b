/**
 * The arithmetic of a fair comparison, as pure functions of arrays.
 *
 * <p>An experiment gives every pair of protocols the same questions under the same seeds, so everything here is
 * <em>paired</em>: it works on differences, one for each question or one for each seed. Questions of one seed were
 * answered by the same trained agent and rise and fall together; a seed is therefore a <em>cluster</em>, and the interval
 * of a difference is drawn over clusters first and over questions within them second
 * ({@link agon.analysis.statistics.TwoLevelBootstrap}).
 *
 * <p>Which function answers which question:
 *
 * <ul>
 *   <li>Is there a difference at all? {@link agon.analysis.statistics.McNemar} for right or wrong answers, {@link
 *       agon.analysis.statistics.WilcoxonSignedRank} for real numbers; {@link agon.analysis.statistics.SignFlip} for means of
 *       whatever distribution; {@link agon.api.statistics.Holm} or {@link agon.analysis.statistics.BenjaminiHochberg} pays
 *       for having asked many times.
 *   <li>How large is it, and how sure is that? {@link agon.analysis.statistics.TwoLevelBootstrap}, {@link
 *       agon.analysis.statistics.StudentInterval}, {@link agon.analysis.statistics.EffectSize}, {@link
 *       agon.analysis.statistics.WinTieLoss}.
 *   <li>Who is how strong, where some met others? {@link agon.analysis.statistics.BradleyTerry}, with {@link
 *       agon.analysis.statistics.StrengthIntervals}.
 *   <li>Which law does it follow? {@link agon.analysis.statistics.LeastSquares}; and with what interval, where it is made of
 *       all seeds at once? {@link agon.analysis.statistics.Jackknife}.
 *   <li>How large would it have had to be for this experiment to see it? {@link
 *       agon.analysis.statistics.MinimumDetectableEffect}.
 * </ul>
 *
 * <p>No function keeps state, reads a clock or draws from a random source it was not given a seed for; equal input gives
 * equal bits. Distributions, quantiles, ranks, integrals and least squares are Hipparchus's.
 */
@NullMarked
package agon.analysis.statistics;

import org.jspecify.annotations.NullMarked;
