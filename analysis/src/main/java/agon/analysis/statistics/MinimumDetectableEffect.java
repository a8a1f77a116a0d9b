package agon.analysis.statistics;

import java.util.OptionalInt;
import org.hipparchus.analysis.integration.RombergIntegrator;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Gamma;
import org.hipparchus.util.FastMath;

/**
 * The smallest true difference that a paired t test would find with given power, as R's {@code power.t.test(type =
 * "paired")} computes it; an experiment that saw nothing has ruled out no smaller one.
 */
public final class MinimumDetectableEffect {

    private static final int MOST_PAIRS = 1_000_000;

    private MinimumDetectableEffect() {}

    /**
     * The effect in standard deviations of the paired differences; multiply by that deviation for the metric's own unit.
     *
     * @param n pairs, at least two
     * @param alpha two-sided significance level, inside (0, 1)
     * @param power inside (alpha, 1)
     */
    public static double standardized(int n, double alpha, double power) {
        if (n < 2 || !(alpha > 0 && alpha < power && power < 1)) {
            throw new IllegalArgumentException("needs n >= 2 and 0 < alpha < power < 1");
        }
        double high = 4;
        while (power(high, n - 1, alpha) < power) {
            high *= 2;
        }
        double noncentrality =
                new BrentSolver(1e-10, 1e-10).solve(200, ncp -> power(ncp, n - 1, alpha) - power, 0, high);
        return noncentrality / Math.sqrt(n);
    }

    /**
     * The fewest pairs with which a paired t test finds an effect, as R's {@code power.t.test(strict = TRUE)}, rounded up.
     *
     * @param effect in standard deviations of the paired differences, other than zero
     * @param alpha two-sided significance level, inside (0, 1)
     * @param power inside (alpha, 1)
     * @return at least two; empty beyond a million pairs
     */
    public static OptionalInt pairsFor(double effect, double alpha, double power) {
        if (!(alpha > 0 && alpha < power && power < 1)) {
            throw new IllegalArgumentException("needs 0 < alpha < power < 1");
        }
        double size = Math.abs(effect);
        NormalDistribution normal = new NormalDistribution();
        double tails = normal.inverseCumulativeProbability(1 - alpha / 2) + normal.inverseCumulativeProbability(power);
        double known = tails * tails / size / size;
        if (!(known < MOST_PAIRS)) {
            return OptionalInt.empty();
        }
        // As many as if the deviation were known, which the t test needs a few more than; a weak first guess costs a
        // step each.
        int n = Math.max(2, (int) known);
        while (n > 2 && power(size * Math.sqrt(n - 1), n - 2, alpha) >= power) {
            n--;
        }
        while (power(size * Math.sqrt(n), n - 1, alpha) < power) {
            n++;
        }
        return OptionalInt.of(n);
    }

    /**
     * The power of a two-sided t test, by integrating the normal tails over the distribution of the estimated standard
     * deviation.
     *
     * @param noncentrality expected value of the test's numerator, in true standard errors
     * @param degreesOfFreedom of the estimated deviation, at least one
     * @param alpha two-sided significance level
     * @return the chance of a significant result, in [0, 1]
     */
    static double power(double noncentrality, int degreesOfFreedom, double alpha) {
        double critical = new TDistribution(degreesOfFreedom).inverseCumulativeProbability(1 - alpha / 2);
        NormalDistribution normal = new NormalDistribution();
        double df = degreesOfFreedom;
        double logConstant = FastMath.log(2) + df / 2 * FastMath.log(df / 2) - Gamma.logGamma(df / 2);
        // Twelve deviations of the estimate either side leave out less than double precision can hold.
        double reach = 12 / Math.sqrt(2 * df);
        double from = Math.max(1e-12, 1 - reach);
        return new RombergIntegrator(1e-10, 1e-12, 6, 20)
                .integrate(
                        1_000_000,
                        s -> {
                            double density = FastMath.exp(logConstant + (df - 1) * FastMath.log(s) - df / 2 * s * s);
                            double above = normal.cumulativeProbability(noncentrality - critical * s);
                            double below = normal.cumulativeProbability(-noncentrality - critical * s);
                            return density * (above + below);
                        },
                        from,
                        1 + reach);
    }
}
