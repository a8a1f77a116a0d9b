package agon.analysis.statistics;

import agon.api.statistics.Holm;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Step-up adjustment of a family of p-values, which bounds the expected share of false claims among the claims made
 * (Benjamini and Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57, 1995). It
 * finds more than {@link Holm} where many differences are real, and promises less.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * Adjusted p-values: the k-th smallest of m is multiplied by {@code m / k} and made no larger than the one after it.
     *
     * @param p values in [0, 1], one for each member of the family
     * @return adjusted values in [0, 1], in the order given
     */
    public static double[] adjust(double[] p) {
        int[] descending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double smallest = 1;
        for (int i = 0; i < p.length; i++) {
            int k = p.length - i;
            smallest = Math.min(smallest, p[descending[i]] * p.length / k);
            adjusted[descending[i]] = smallest;
        }
        return adjusted;
    }
}
