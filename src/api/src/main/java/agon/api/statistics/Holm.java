package agon.api.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Step-down adjustment of a family of p-values, which bounds the chance of even one false claim in the family whatever
 * their dependence (Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics
 * 6, 1979).
 */
public final class Holm {

    private Holm() {}

    /**
     * Adjusted p-values: the k-th smallest of m is multiplied by {@code m - k + 1}, made no smaller than the one before
     * it, and capped at one.
     *
     * @param p values in [0, 1], one for each member of the family
     * @return adjusted values in [0, 1], in the order given
     */
    public static double[] adjust(double[] p) {
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int k = 0; k < p.length; k++) {
            largest = Math.max(largest, Math.min(1, (p.length - k) * p[ascending[k]]));
            adjusted[ascending[k]] = largest;
        }
        return adjusted;
    }
}
