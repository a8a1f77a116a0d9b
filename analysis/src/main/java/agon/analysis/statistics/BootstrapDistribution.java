package agon.analysis.statistics;

import java.util.Optional;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.rank.Percentile;

/** Resampled values of one quantity, and the intervals read off them. */
public final class BootstrapDistribution {

    /** Least share of the interval by questions alone that is kept where clusters agree. */
    private static final double KEPT = 2.0 / 3;

    private final double[] values;
    private final int clusters;
    private final double varianceWithin;

    /**
     * @param values resampled values, at least one; copied
     * @param clusters how many clusters were resampled
     * @param varianceWithin the part of their variance that comes from resampling inside clusters, zero or more
     */
    BootstrapDistribution(double[] values, int clusters, double varianceWithin) {
        this.values = values.clone();
        this.clusters = clusters;
        this.varianceWithin = varianceWithin;
    }

    /**
     * The percentile interval (Efron, "Nonparametric standard errors and confidence intervals", 1981), quantiles
     * interpolated as in R's default (type 7).
     *
     * @param level coverage asked for, inside (0, 1)
     */
    public Interval percentile(double level) {
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(values);
        double low = percentile.evaluate(100 * (1 - level) / 2);
        double high = percentile.evaluate(100 * (1 + level) / 2);
        return new Interval(Math.min(low, high), Math.max(low, high));
    }

    /** The standard deviation of the resampled values. */
    public double standardError() {
        return values.length < 2 ? 0 : new StandardDeviation().evaluate(values);
    }

    /**
     * The interval that allows for few clusters. With one cluster it is the percentile interval. With k of them it is
     * {@code estimate ± t · s}, t having k - 1 degrees of freedom, because percentiles of few clusters are too narrow, by
     * {@code √((k-1) / k)} and by the normal quantile (Hesterberg, "What teachers should know about the bootstrap", The
     * American Statistician 69, 2015, section 3.2), and as no percentile lies outside the clusters observed, widening the
     * percentiles cannot mend it below six clusters.
     *
     * <p>The resampled variance V is {@code (k-1)/k} of that between clusters, which already holds the chance of which
     * questions a cluster got, plus a second helping W of the latter (Davison and Hinkley, section 3.8). So {@code s² = (V
     * - W) · k / (k-1)}.
     *
     * <p>Clusters that happen to agree say too little of W, which is known from the questions. So the interval is no narrower
     * than two thirds of what it would be by W alone, {@code ± z · √W}. By the whole of it, two to five clusters without a
     * spread of their own would have their mean inside 98 to 99 % of 95 % intervals; by this share it is 96 to 98 %.
     *
     * @param estimate the observed value of the quantity
     * @param level coverage asked for, inside (0, 1)
     */
    public Interval allowingForFewClusters(double estimate, double level) {
        if (clusters < 2) {
            return percentile(level);
        }
        double resampled = standardError() * standardError();
        double between = (resampled - varianceWithin) * clusters / (clusters - 1.0);
        double half = Math.max(
                StudentInterval.quantile(clusters - 1, level) * Math.sqrt(Math.max(between, 0)),
                KEPT * StudentInterval.normalQuantile(level) * Math.sqrt(varianceWithin));
        return new Interval(estimate - half, estimate + half);
    }

    /**
     * The bias-corrected and accelerated interval, see {@link BiasCorrected}.
     *
     * @param estimate the observed value of the quantity
     * @param without its value without each of what was resampled: clusters, or the questions of the only one
     * @param level coverage asked for, inside (0, 1)
     */
    public Optional<Interval> biasCorrected(double estimate, double[] without, double level) {
        return BiasCorrected.interval(estimate, values, without, level);
    }
}
