package agon.analysis.statistics;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * The signed-rank test of paired differences (Wilcoxon, "Individual comparisons by ranking methods", Biometrics Bulletin
 * 1, 1945), with the conventions of R's {@code wilcox.test(paired = TRUE)}:
 *
 * <ul>
 *   <li>differences of zero are dropped before ranking;
 *   <li>equal absolute differences share the mean of their ranks;
 *   <li>fewer than 50 differences, none zero and no two tied, get the exact distribution;
 *   <li>all others get the normal approximation with the variance corrected for ties and a continuity correction of one
 *       half.
 * </ul>
 */
public final class WilcoxonSignedRank {

    private static final int EXACT_BELOW = 50;

    private WilcoxonSignedRank() {}

    /**
     * What the test found.
     *
     * @param positiveRankSum the sum V of the ranks of positive differences
     * @param n differences other than zero
     * @param exact whether the p-values come from the exact distribution
     * @param twoSided p against a shift in either direction, in [0, 1]
     * @param greater p against differences above zero, in [0, 1]
     * @param less p against differences below zero, in [0, 1]
     */
    public record Result(double positiveRankSum, int n, boolean exact, double twoSided, double greater, double less) {}

    /** Tests whether finite paired differences are symmetric about zero; all p are one when none differs from zero. */
    public static Result test(double[] differences) {
        double[] nonZero = Arrays.stream(differences).filter(d -> d != 0).toArray();
        int n = nonZero.length;
        if (n == 0) {
            return new Result(0, 0, true, 1, 1, 1);
        }
        double[] magnitudes = Arrays.stream(nonZero).map(Math::abs).toArray();
        double[] ranks = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(magnitudes);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += nonZero[i] > 0 ? ranks[i] : 0;
        }
        double ties = Ties.term(magnitudes);
        boolean exact = n < EXACT_BELOW && ties == 0 && n == differences.length;
        return exact ? exact(sum, n) : approximate(sum, n, ties);
    }

    private static Result exact(double sum, int n) {
        double[] ways = waysToReach(n);
        double atMost = tail(ways, 0, (int) sum) / Math.scalb(1.0, n);
        double atLeast = tail(ways, (int) sum, ways.length - 1) / Math.scalb(1.0, n);
        return new Result(sum, n, true, Math.min(1, 2 * Math.min(atMost, atLeast)), atLeast, atMost);
    }

    /** For every rank sum, how many of the 2^n choices of signs reach it; whole numbers below 2^50, so exact. */
    private static double[] waysToReach(int n) {
        double[] ways = new double[n * (n + 1) / 2 + 1];
        ways[0] = 1;
        for (int rank = 1; rank <= n; rank++) {
            for (int sum = ways.length - 1; sum >= rank; sum--) {
                ways[sum] += ways[sum - rank];
            }
        }
        return ways;
    }

    private static double tail(double[] ways, int from, int to) {
        double total = 0;
        for (int sum = from; sum <= to; sum++) {
            total += ways[sum];
        }
        return total;
    }

    private static Result approximate(double sum, int n, double ties) {
        double centred = sum - n * (n + 1.0) / 4;
        double deviation = Math.sqrt(n * (n + 1.0) * (2.0 * n + 1) / 24 - ties / 48);
        NormalDistribution normal = new NormalDistribution();
        double z = (centred - 0.5 * Math.signum(centred)) / deviation;
        double twoSided = Math.min(1, 2 * normal.cumulativeProbability(-Math.abs(z)));
        double greater = normal.cumulativeProbability(-(centred - 0.5) / deviation);
        double less = normal.cumulativeProbability((centred + 0.5) / deviation);
        return new Result(sum, n, false, twoSided, greater, less);
    }
}
