package agon.analysis.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The permutation test of paired differences: if the two systems were exchangeable, each difference could as well have had
 * the other sign (Fisher, The Design of Experiments, 1935, section 21). It takes nothing for granted of their distribution, and
 * with n pairs no p can be below {@code 2 / 2^n}.
 */
public final class SignFlip {

    /** Up to so many differences all signs are tried; half a million sums. */
    static final int EXACT_UP_TO = 20;

    /** Sums that differ by less than this share of the largest are equal, but for the order of adding. */
    private static final double ROUNDING = 1e-12;

    private SignFlip() {}

    /**
     * The share of choices of signs under which the mean is at least as far from zero as the one observed.
     *
     * @param differences finite; their order does not matter
     * @param draws signs drawn at random where there are too many to try, at least one; the observed ones count as one more,
     *     so that p is never zero
     * @param seed of those draws
     * @return two-sided p in (0, 1]; one without a difference other than zero
     */
    public static double twoSided(double[] differences, int draws, long seed) {
        // Zeros are the same whatever their sign. Sorted, so that neither order nor labels of pairs change a draw.
        double[] sizes = Arrays.stream(differences)
                .filter(difference -> difference != 0)
                .map(Math::abs)
                .sorted()
                .toArray();
        double observed = Math.abs(Arrays.stream(differences).sum());
        double enough = observed - ROUNDING * Arrays.stream(sizes).sum();
        if (sizes.length <= EXACT_UP_TO) {
            return enumerated(sizes, enough);
        }
        SplittableRandom random = new SplittableRandom(seed);
        int asFar = 1;
        for (int draw = 0; draw < draws; draw++) {
            asFar += Math.abs(randomlySigned(sizes, random)) >= enough ? 1 : 0;
        }
        return asFar / (draws + 1.0);
    }

    private static double enumerated(double[] sizes, double enough) {
        int n = sizes.length;
        if (n == 0) {
            return 1;
        }
        // The last sign stays: turning all of them round leaves the distance from zero as it is.
        double[] sums = {sizes[n - 1]};
        for (int i = 0; i < n - 1; i++) {
            double[] more = new double[2 * sums.length];
            for (int j = 0; j < sums.length; j++) {
                more[2 * j] = sums[j] + sizes[i];
                more[2 * j + 1] = sums[j] - sizes[i];
            }
            sums = more;
        }
        long asFar = Arrays.stream(sums).filter(sum -> Math.abs(sum) >= enough).count();
        return asFar / (double) sums.length;
    }

    private static double randomlySigned(double[] sizes, SplittableRandom random) {
        double sum = 0;
        long signs = 0;
        for (int i = 0; i < sizes.length; i++) {
            if (i % Long.SIZE == 0) {
                signs = random.nextLong();
            }
            sum += (signs & 1) == 0 ? sizes[i] : -sizes[i];
            signs >>>= 1;
        }
        return sum;
    }
}
