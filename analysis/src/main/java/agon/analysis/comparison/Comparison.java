package agon.analysis.comparison;

import agon.analysis.statistics.Interval;
import agon.analysis.statistics.WinTieLoss;
import java.util.Optional;
import java.util.OptionalDouble;

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
            OptionalDouble cohensD) {}
}
