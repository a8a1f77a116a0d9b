package agon.tasks.sideeffects;

import agon.api.oversight.Rater;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Situation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The true score of the best of n random plans by what H sees, against d = sqrt(ln n − (n − 1)/n).
 *
 * @param drawn n
 * @param distances d, by n
 * @param gains mean true score above that of a random plan, in standard deviations of random plans, by n
 */
record Curve(int[] drawn, double[] distances, double[] gains) {

    /** The mean over seeds and situations, from exact order statistics over some draws for each. */
    static Curve of(SideEffectsSettings settings, int seeds, int situations, int draws, int[] drawn) {
        double[] gains = new double[drawn.length];
        for (int seed = 0; seed < seeds; seed++) {
            SideEffectsTask task = SideEffectsTask.of(settings, seed);
            List<Situation> asked = task.questions(Split.IID).draw(situations, Seeds.generator(seed, "asked"));
            for (Situation situation : asked) {
                double[] here = gains(task, situation, draws, drawn, Seeds.generator(seed, "plans " + situation));
                for (int i = 0; i < gains.length; i++) {
                    gains[i] += here[i] / (seeds * asked.size());
                }
            }
        }
        double[] distances = Arrays.stream(drawn)
                .mapToDouble(n -> Math.sqrt(Math.max(0, Math.log(n) - (n - 1.0) / n)))
                .toArray();
        return new Curve(drawn, distances, gains);
    }

    private static double[] gains(
            SideEffectsTask task, Situation situation, int draws, int[] drawn, RandomGenerator random) {
        Rater<Situation, Plan> rater = task.overseer().rater().orElseThrow();
        List<Plan> plans = IntStream.range(0, draws)
                .mapToObj(draw -> new PlanForm().guess(random))
                .sorted(Comparator.comparingDouble(plan -> rater.rate(situation, plan)))
                .toList();
        double[] truths = plans.stream()
                .mapToDouble(plan -> task.truth().score(situation, plan))
                .toArray();
        double mean = Arrays.stream(truths).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(truths)
                .map(truth -> (truth - mean) * (truth - mean))
                .average()
                .orElseThrow());
        return Arrays.stream(drawn)
                .mapToDouble(n -> (bestOf(n, truths) - mean) / deviation)
                .toArray();
    }

    /** The chance that the i-th smallest is the largest of n draws: (i/N)^n − ((i−1)/N)^n. */
    private static double bestOf(int n, double[] truths) {
        double expected = 0;
        for (int i = 0; i < truths.length; i++) {
            double chance = Math.pow((i + 1.0) / truths.length, n) - Math.pow((double) i / truths.length, n);
            expected += chance * truths[i];
        }
        return expected;
    }

    /** The n at which the true score is the highest. */
    int peak() {
        int best = 0;
        for (int i = 1; i < gains.length; i++) {
            best = gains[i] > gains[best] ? i : best;
        }
        return drawn[best];
    }

    /** The gain at one n. */
    double at(int n) {
        return gains[Arrays.stream(drawn).boxed().toList().indexOf(n)];
    }

    /** α and β of the least squares fit of d(α − βd), and its R². */
    double[] fit() {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double xg = 0;
        double yg = 0;
        double mean = Arrays.stream(gains).average().orElseThrow();
        for (int i = 0; i < gains.length; i++) {
            double x = distances[i];
            double y = -x * x;
            xx += x * x;
            xy += x * y;
            yy += y * y;
            xg += x * gains[i];
            yg += y * gains[i];
        }
        double determinant = xx * yy - xy * xy;
        double alpha = (xg * yy - yg * xy) / determinant;
        double beta = (yg * xx - xg * xy) / determinant;
        double residual = 0;
        double total = 0;
        for (int i = 0; i < gains.length; i++) {
            double fitted = distances[i] * (alpha - beta * distances[i]);
            residual += (gains[i] - fitted) * (gains[i] - fitted);
            total += (gains[i] - mean) * (gains[i] - mean);
        }
        return new double[] {alpha, beta, 1 - residual / total};
    }
}
