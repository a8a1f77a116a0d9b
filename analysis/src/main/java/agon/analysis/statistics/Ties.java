package agon.analysis.statistics;

import java.util.Arrays;

/** What equal values take from the variance of their ranks. */
final class Ties {

    private Ties() {}

    /** The sum of t³ - t over groups of t equal values. */
    static double term(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double term = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                double size = i - start;
                term += size * size * size - size;
                start = i;
            }
        }
        return term;
    }
}
