package agon.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The bias-corrected and accelerated bootstrap interval, BCa (Efron, "Better bootstrap confidence intervals", Journal of the
 * American Statistical Association 82, 1987; Davison and Hinkley, Bootstrap Methods and their Application, 1997, section 5.3).
 * Its percentiles are shifted for the bias of the resampled values and for a spread that grows with the estimate.
 *
 * <p>With few clusters it is too narrow like all percentiles, which {@link BootstrapDistribution#allowingForFewClusters}
 * mends and this does not.
 */
public final class BiasCorrected {

    private BiasCorrected() {}

    /**
     * The interval, quantiles interpolated on the normal scale as R's package {@code boot} does. A resampled value that equals
     * the estimate counts as half below it, without which the means of right and wrong answers would look biased.
     *
     * @param estimate the observed value
     * @param resampled resampled values of it, at least one
     * @param without the value without each of the clusters (or questions), which gives the acceleration
     * @param level coverage asked for, inside (0, 1)
     * @return empty where every resampled value lies on one side of the estimate, so that the bias is not known
     */
    public static Optional<Interval> interval(double estimate, double[] resampled, double[] without, double level) {
        double[] sorted = resampled.clone();
        Arrays.sort(sorted);
        if (sorted[0] == sorted[sorted.length - 1] && sorted[0] == estimate) {
            return Optional.of(new Interval(estimate, estimate));
        }
        double below = 0;
        for (double value : sorted) {
            below += value < estimate ? 1 : value == estimate ? 0.5 : 0;
        }
        if (below == 0 || below == sorted.length) {
            return Optional.empty();
        }
        NormalDistribution normal = new NormalDistribution();
        double bias = normal.inverseCumulativeProbability(below / sorted.length);
        double acceleration = acceleration(without);
        double low = quantile(sorted, adjusted((1 - level) / 2, bias, acceleration, normal), normal);
        double high = quantile(sorted, adjusted((1 + level) / 2, bias, acceleration, normal), normal);
        return Optional.of(new Interval(Math.min(low, high), Math.max(low, high)));
    }

    /** A sixth of the skewness of the jackknife's influence values; zero where nothing varies. */
    static double acceleration(double[] without) {
        double mean = Arrays.stream(without).average().orElse(0);
        double squares = 0;
        double cubes = 0;
        for (double value : without) {
            double influence = (without.length - 1) * (mean - value);
            squares += influence * influence;
            cubes += influence * influence * influence;
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    private static double adjusted(double share, double bias, double acceleration, NormalDistribution normal) {
        double moved = bias + normal.inverseCumulativeProbability(share);
        double slack = 1 - acceleration * moved;
        // Beyond this point the correction has turned round, and the outermost value is what it points to.
        if (slack <= 0) {
            return moved > 0 ? 1 : 0;
        }
        return normal.cumulativeProbability(bias + moved / slack);
    }

    private static double quantile(double[] sorted, double share, NormalDistribution normal) {
        int n = sorted.length;
        double rank = (n + 1) * share;
        int k = (int) rank;
        if (k < 1) {
            return sorted[0];
        }
        if (k >= n) {
            return sorted[n - 1];
        }
        double from = normal.inverseCumulativeProbability(k / (n + 1.0));
        double to = normal.inverseCumulativeProbability((k + 1) / (n + 1.0));
        double part = (normal.inverseCumulativeProbability(share) - from) / (to - from);
        return sorted[k - 1] + part * (sorted[k] - sorted[k - 1]);
    }
}
