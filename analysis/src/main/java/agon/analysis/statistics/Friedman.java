package agon.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.special.Gamma;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * Whether systems differ in their ranks over several tasks (Friedman, "The use of ranks to avoid the assumption of normality",
 * Journal of the American Statistical Association 32, 1937), and which of them do (Nemenyi, Distribution-free Multiple
 * Comparisons, 1963), as Demšar advises ("Statistical comparisons of classifiers over multiple data sets", Journal of Machine
 * Learning Research 7, 2006). Ranks are within a task, 1 being best; equal scores share the mean of their ranks.
 *
 * @param tasks N, at least one
 * @param meanRanks by system, k of them, at least two
 * @param chiSquared Friedman's statistic, corrected for ties, k - 1 degrees of freedom; 0 where all systems tie on all tasks
 * @param p of it, in [0, 1]
 * @param f the less cautious statistic of Iman and Davenport (Communications in Statistics A 9, 1980), k - 1 and (k - 1)(N - 1)
 *     degrees of freedom; infinite where all tasks rank alike, 0 with a single task
 * @param pOfF of it, in [0, 1]; 1 with a single task, which leaves no degrees of freedom
 */
public record Friedman(int tasks, double[] meanRanks, double chiSquared, double p, double f, double pOfF) {

    public Friedman {
        meanRanks = meanRanks.clone();
    }

    @Override
    public double[] meanRanks() {
        return meanRanks.clone();
    }

    /**
     * Ranks the systems on every task and tests whether they differ.
     *
     * @param scores {@code scores[task][system]}, higher being better, finite; at least one task and two systems
     */
    public static Friedman test(double[][] scores) {
        int n = scores.length;
        int k = n == 0 ? 0 : scores[0].length;
        if (k < 2) {
            throw new IllegalArgumentException("needs a task and two systems");
        }
        double[] sums = new double[k];
        double ties = 0;
        for (double[] task : scores) {
            double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE)
                    .rank(Arrays.stream(task).map(score -> -score).toArray());
            for (int system = 0; system < k; system++) {
                sums[system] += ranks[system];
            }
            ties += Ties.term(task);
        }
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - n * (k + 1.0) / 2) * (sum - n * (k + 1.0) / 2);
        }
        double spread = n * k * (k + 1.0) - ties / (k - 1);
        double chi = spread > 0 ? 12 * squares / spread : 0;
        double p = Gamma.regularizedGammaQ((k - 1) / 2.0, chi / 2);
        // Rounding leaves a rest where there is none: all tasks rank alike.
        double rest = Math.max(0, n * (k - 1.0) - chi);
        double f = rest < 1e-9 ? Double.POSITIVE_INFINITY : (n - 1) * chi / rest;
        double pOfF = n == 1 ? 1 : Double.isInfinite(f) ? 0 : upper(f, k - 1.0, (k - 1.0) * (n - 1));
        double[] meanRanks = Arrays.stream(sums).map(sum -> sum / n).toArray();
        return new Friedman(n, meanRanks, chi, p, n == 1 ? 0 : f, pOfF);
    }

    /** The chance of a larger F; by the mirrored distribution, since subtracting from one would lose small ones. */
    private static double upper(double f, double above, double below) {
        return f == 0 ? 1 : new FDistribution(below, above).cumulativeProbability(1 / f);
    }

    /**
     * Nemenyi's critical difference: mean ranks farther apart than this differ at the level.
     *
     * @param alpha the chance of even one false claim among all pairs, inside (0, 1)
     */
    public double criticalDifference(double alpha) {
        return new StudentizedRange(meanRanks.length).exceededWith(alpha) / Math.sqrt(2) * rankError();
    }

    /** Nemenyi's p of two systems, already adjusted for all pairs, in [0, 1]. */
    public double nemenyi(int one, int other) {
        double apart = Math.abs(meanRanks[one] - meanRanks[other]) / rankError();
        return new StudentizedRange(meanRanks.length).above(apart * Math.sqrt(2));
    }

    /**
     * Groups of systems that are not told apart: largest runs in the order of ranks whose ends are within the critical
     * difference. A system may be in several groups, or alone in one.
     *
     * @return each group best first, groups by their best; indices as in {@link #meanRanks}
     */
    public List<List<Integer>> groups(double criticalDifference) {
        List<Integer> order = IntStream.range(0, meanRanks.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> meanRanks[i]))
                .toList();
        List<List<Integer>> groups = new ArrayList<>();
        int covered = 0;
        for (int from = 0; from < order.size(); from++) {
            int to = from;
            while (to + 1 < order.size()
                    && meanRanks[order.get(to + 1)] - meanRanks[order.get(from)] <= criticalDifference) {
                to++;
            }
            if (to + 1 > covered) {
                groups.add(List.copyOf(order.subList(from, to + 1)));
                covered = to + 1;
            }
        }
        return groups;
    }

    private double rankError() {
        double k = meanRanks.length;
        return Math.sqrt(k * (k + 1) / (6.0 * tasks));
    }
}
