package agon.analysis.statistics;

import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * The interval of a mean from few independent values, such as one score for each seed (Student, "The probable error of a
 * mean", Biometrika 6, 1908).
 */
public final class StudentInterval {

    private StudentInterval() {}

    /**
     * The two-sided interval {@code mean ± t · sd / √n} with {@code n - 1} degrees of freedom.
     *
     * @param values independent observations
     * @param level coverage asked for, inside (0, 1)
     * @return empty for fewer than two values, which say nothing about their spread
     */
    public static Optional<Interval> ofMean(double[] values, double level) {
        int n = values.length;
        if (n < 2) {
            return Optional.empty();
        }
        double mean = new Mean().evaluate(values);
        double half = quantile(n - 1, level) * new StandardDeviation().evaluate(values) / Math.sqrt(n);
        return Optional.of(new Interval(mean - half, mean + half));
    }

    /**
     * The interval of a mean of shares, cut where no share can lie; it covers the mean as often as the whole one.
     *
     * @param values independent observations from 0 to 1
     * @param level coverage asked for, inside (0, 1)
     * @return empty for fewer than two values
     */
    public static Optional<Interval> ofMeanShare(double[] values, double level) {
        return ofMean(values, level).map(whole -> new Interval(Math.max(0, whole.low()), Math.min(1, whole.high())));
    }

    /** The half-width of the central {@code level} of Student's t, in standard errors. */
    static double quantile(int degreesOfFreedom, double level) {
        return new TDistribution(degreesOfFreedom).inverseCumulativeProbability((1 + level) / 2);
    }

    /** The half-width of the central {@code level} of the normal distribution, which is t of many degrees of freedom. */
    static double normalQuantile(double level) {
        return new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
    }
}
