package agon.analysis.statistics;

import org.hipparchus.special.Beta;

/**
 * The test of McNemar ("Note on the sampling error of the difference between correlated proportions", Psychometrika 12,
 * 1947) in its exact form: of the questions that only one of two systems got right, each system should have half.
 */
public final class McNemar {

    private McNemar() {}

    /**
     * The exact two-sided p-value, by the binomial distribution; no approximation at any size.
     *
     * @param onlyFirst questions right for the first system alone, zero or more
     * @param onlySecond questions right for the second system alone, zero or more
     * @return p in (0, 1]; one where the systems never disagree
     */
    public static double exact(long onlyFirst, long onlySecond) {
        int discordant = Math.toIntExact(onlyFirst + onlySecond);
        int fewer = (int) Math.min(onlyFirst, onlySecond);
        // An even split, or as even as an odd number allows, puts half or more into each tail.
        if (2 * fewer + 1 >= discordant) {
            return 1;
        }
        return Math.min(1, 2 * atMost(fewer, discordant));
    }

    /** The chance of at most k heads in n throws, as a beta integral: subtracting from one would round small tails to zero. */
    private static double atMost(int k, int n) {
        return Beta.regularizedBeta(0.5, (double) n - k, k + 1.0);
    }
}
