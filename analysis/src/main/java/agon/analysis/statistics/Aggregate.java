package agon.analysis.statistics;

import java.util.Arrays;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * Figures over several tasks that one odd run does not sway (Agarwal, Schwarzer, Castro, Courville and Bellemare, "Deep
 * reinforcement learning at the edge of the statistical precipice", 2021, arXiv:2108.13264).
 */
public final class Aggregate {

    private Aggregate() {}

    /**
     * The mean of what is left without the lowest and the highest quarter, each rounded down to whole values: R's {@code
     * mean(trim = 0.25)}.
     *
     * @param values at least one, finite
     */
    public static double interquartileMean(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int cut = sorted.length / 4;
        double sum = 0;
        for (int i = cut; i < sorted.length - cut; i++) {
            sum += sorted[i];
        }
        return sum / (sorted.length - 2 * cut);
    }

    /**
     * The chance that a run of the first system scores higher than one of the second, a tie being half: the A of Vargha and
     * Delaney ("A critique and improvement of the CL common language effect size statistics", Journal of Educational and
     * Behavioral Statistics 25, 2000), which is the statistic of Mann and Whitney over the number of pairs.
     *
     * @param first scores of the first, at least one
     * @param second scores of the second, at least one; as many as the first or not
     * @return from 0 to 1; one half where neither tends to be higher
     */
    public static double probabilityOfImprovement(double[] first, double[] second) {
        if (first.length == 0 || second.length == 0) {
            throw new IllegalArgumentException("no scores");
        }
        double[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(all);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += ranks[i];
        }
        double wins = sum - first.length * (first.length + 1.0) / 2;
        return wins / first.length / second.length;
    }

    /**
     * The mean of that chance over tasks, each weighing the same.
     *
     * @param first {@code first[task][run]}, at least one task
     * @param second of the same tasks
     */
    public static double probabilityOfImprovement(double[][] first, double[][] second) {
        double sum = 0;
        for (int task = 0; task < first.length; task++) {
            sum += probabilityOfImprovement(first[task], second[task]);
        }
        return sum / first.length;
    }
}
