package agon.analysis.comparison;

import java.util.Optional;

/**
 * What a comparison asks for.
 *
 * @param level coverage of intervals, inside (0, 1)
 * @param alpha adjusted p below which a difference counts
 * @param power of the minimum detectable effect
 * @param replicates resamples of the seeds
 * @param draws resamples of the questions of each seed
 * @param seed of the bootstrap
 * @param baseline the only one that others are compared with; empty if all are compared with each other
 */
public record ComparisonSettings(
        double level, double alpha, double power, int replicates, int draws, long seed, Optional<String> baseline) {

    /** All are compared with each other. */
    public ComparisonSettings(double level, double alpha, double power, int replicates, int draws, long seed) {
        this(level, alpha, power, replicates, draws, seed, Optional.empty());
    }

    /** 95 % intervals, α = 0.05, power 0.8; the number of resamples puts the Monte Carlo error of a bound near 1 %. */
    public static ComparisonSettings standard() {
        return new ComparisonSettings(0.95, 0.05, 0.8, 10_000, 2_000, 20_260_101L);
    }

    /** The same with a baseline: pairs without it are not compared, and no correction counts them. */
    public ComparisonSettings against(String label) {
        return new ComparisonSettings(level, alpha, power, replicates, draws, seed, Optional.of(label));
    }

    /** Whether a pair is compared. */
    boolean compares(String a, String b) {
        return baseline.map(label -> label.equals(a) || label.equals(b)).orElse(true);
    }
}
