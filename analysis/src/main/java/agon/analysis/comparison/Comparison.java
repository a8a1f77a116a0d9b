package agon.analysis.comparison;

import agon.analysis.statistics.Interval;
import agon.analysis.statistics.WinTieLoss;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Two protocols on one table.
 *
 * @param key the table
 * @param a label of the first protocol
 * @param b label of the second protocol
 * @param level what a pair is
 * @param n pairs
 * @param seeds seeds that both completed
 * @param leftOut seeds that only one completed, or that one or both failed
 * @param figures empty when no seed was completed by both
 * @param verdict what the figures support
 */
public record Comparison(
        TableKey key,
        String a,
        String b,
        Level level,
        long n,
        int seeds,
        int leftOut,
        Optional<Figures> figures,
        Verdict verdict) {

    /** What is paired and tested. */
    public enum Level {
        QUESTION,
        SEED
    }

    /**
     * The numbers of a pair.
     *
     * @param meanA mean over the common seeds of a's score on the common questions
     * @param meanB the same of b
     * @param difference {@code meanA - meanB}, in the unit of the metric
     * @param interval of the difference, seeds being clusters; empty for a single seed without questions
     * @param test {@code mcnemar-exact}, {@code wilcoxon-exact} or {@code wilcoxon-normal}
     * @param p two-sided, in [0, 1]
     * @param adjustedP after Holm over all pairs of the table
     * @param effect matched-pairs rank-biserial correlation in [-1, 1], above zero where a is better
     * @param counts pairs where a was better, as good, worse
     * @param detectable smallest difference this design would find, in the unit of the metric
     * @param cohensD mean over deviation of the differences between seeds, above zero where a is better
     * @param corroboration the same by other methods
     */
    public record Figures(
            double meanA,
            double meanB,
            double difference,
            Optional<Interval> interval,
            String test,
            double p,
            double adjustedP,
            double effect,
            WinTieLoss counts,
            OptionalDouble detectable,
            OptionalDouble cohensD,
            Corroboration corroboration) {

        /** The same figures with p-values adjusted for all pairs of the table: by Holm, and by Benjamini and Hochberg. */
        Figures adjusted(double holm, double falseDiscovery) {
            Corroboration further = new Corroboration(
                    corroboration.biasCorrected(),
                    corroboration.signFlipP(),
                    falseDiscovery,
                    corroboration.improvement(),
                    corroboration.seedsNeeded());
            return new Figures(
                    meanA, meanB, difference, interval, test, p, holm, effect, counts, detectable, cohensD, further);
        }
    }

    /**
     * What other methods make of a pair. The verdict does not go by them.
     *
     * @param biasCorrected BCa interval of the difference; empty where nothing was resampled, or the bias is not known
     * @param signFlipP two-sided p of flipping the signs of the differences between seeds; empty for a single seed
     * @param falseDiscoveryP p after Benjamini and Hochberg over all pairs of the table
     * @param improvement chance that a run of a is better than a run of b, ties being half (Vargha and Delaney's A)
     * @param seedsNeeded seeds with which a paired t test finds the difference seen, with the power asked for; empty where it is
     *     nothing, more than a million would be needed, or there is a single seed
     */
    public record Corroboration(
            Optional<Interval> biasCorrected,
            OptionalDouble signFlipP,
            double falseDiscoveryP,
            double improvement,
            OptionalInt seedsNeeded) {}
}
