package agon.tasks.molecules.overseer;

import java.util.List;
import org.hipparchus.special.Erf;

/**
 * What somebody takes a value to be, and how sure they are.
 *
 * @param value in the unit of the data set
 * @param variance of the error, above 0
 */
public record Estimate(double value, double variance) {
    public Estimate {
        if (!Double.isFinite(value) || !(variance > 0)) {
            throw new IllegalArgumentException("estimate " + value + " with variance " + variance);
        }
    }

    /** The mean weighted by precision, as if the errors were independent, which H supposes and which is not so. */
    public static Estimate combine(List<Estimate> estimates) {
        double precision = 0.0;
        double sum = 0.0;
        for (Estimate estimate : estimates) {
            precision += 1.0 / estimate.variance;
            sum += estimate.value / estimate.variance;
        }
        return new Estimate(sum / precision, 1.0 / precision);
    }

    /**
     * How likely the truth, normal around this estimate, lies nearer to the first value than to the second: from 0 to 1,
     * one half for equal values.
     */
    public double prefers(double first, double second) {
        if (first == second) {
            return 0.5;
        }
        double midpoint = (first + second) / 2.0;
        double below = 0.5 * Erf.erfc((value - midpoint) / StrictMath.sqrt(2.0 * variance));
        return first < second ? below : 1.0 - below;
    }
}
