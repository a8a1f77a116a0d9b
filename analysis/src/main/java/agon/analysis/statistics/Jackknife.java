package agon.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The interval of a figure that is made of all clusters at once, from what it is without each (Efron and Stein, "The jackknife
 * estimate of variance", Annals of Statistics 9, 1981). Of a mean it is Student's interval.
 */
public final class Jackknife {

    private Jackknife() {}

    /**
     * The interval {@code estimate ± t · √((k - 1) / k · Σ(θᵢ - θ̄)²)} with {@code k - 1} degrees of freedom.
     *
     * @param estimate the figure of all clusters
     * @param without the figure without each of k clusters, finite
     * @param level coverage asked for, inside (0, 1)
     * @return empty for fewer than two clusters
     */
    public static Optional<Interval> interval(double estimate, double[] without, double level) {
        int clusters = without.length;
        if (clusters < 2) {
            return Optional.empty();
        }
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares = Arrays.stream(without)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double half = StudentInterval.quantile(clusters - 1, level) * Math.sqrt(squares * (clusters - 1) / clusters);
        return Optional.of(new Interval(estimate - half, estimate + half));
    }
}
