package agon.analysis.comparison;

/**
 * What a comparison asks for.
 *
 * @param level coverage of intervals, inside (0, 1)
 * @param alpha adjusted p below which a difference counts
 * @param power of the minimum detectable effect
 * @param replicates resamples of the seeds
 * @param draws resamples of the questions of each seed
 * @param seed of the bootstrap
 */
public record ComparisonSettings(double level, double alpha, double power, int replicates, int draws, long seed) {

    /** 95 % intervals, α = 0.05, power 0.8; the number of resamples puts the Monte Carlo error of a bound near 1 %. */
    public static ComparisonSettings standard() {
        return new ComparisonSettings(0.95, 0.05, 0.8, 10_000, 2_000, 20_260_101L);
    }
}
