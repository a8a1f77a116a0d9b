package agon.tasks.molecules.overseer;

import java.util.Arrays;
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
     * How likely the truth, normal around this estimate, lies nearest to each of some values: in their order, adding up to 1;
     * equal values share what is theirs.
     *
     * @param values at least one
     */
    public double[] nearest(List<Double> values) {
        double[] distinct = values.stream()
                .mapToDouble(Double::doubleValue)
                .distinct()
                .sorted()
                .toArray();
        double[] shares = new double[values.size()];
        for (int i = 0; i < shares.length; i++) {
            double own = values.get(i);
            int at = Arrays.binarySearch(distinct, own);
            double from = at == 0 ? 0 : below((distinct[at - 1] + own) / 2);
            double to = at == distinct.length - 1 ? 1 : below((own + distinct[at + 1]) / 2);
            long equal = values.stream()
                    .filter(other -> Double.compare(other, own) == 0)
                    .count();
            shares[i] = (to - from) / equal;
        }
        return shares;
    }

    private double below(double limit) {
        return 0.5 * Erf.erfc((value - limit) / StrictMath.sqrt(2.0 * variance));
    }

    /**
     * How likely the truth, normal around this estimate, lies nearer to the first value than to the second: from 0 to 1,
     * one half for equal values.
     */
    public double prefers(double first, double second) {
        if (first == second) {
            return 0.5;
        }
        double below = below((first + second) / 2.0);
        return first < second ? below : 1.0 - below;
    }
}
