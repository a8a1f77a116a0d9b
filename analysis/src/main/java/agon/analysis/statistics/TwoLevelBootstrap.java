package agon.analysis.statistics;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.stat.descriptive.moment.Variance;

/**
 * Paired bootstrap of a difference between two systems whose observations come in clusters: here a cluster is a seed
 * and its observations are questions (Davison and Hinkley, Bootstrap Methods and their Application, 1997, section 3.8).
 *
 * <p>Both levels are resampled with replacement: seeds, and within each seed drawn, its questions. Every system meets the
 * same drawn questions, so pairs stay pairs. A cluster's score is a function of the mean of its drawn values (the mean
 * itself for accuracy, its square root for a root mean square), and clusters weigh equally, as they do in a mean over
 * seeds.
 *
 * <p>The question level is drawn once for all systems and kept as a pool of scores for each cluster; the seed level then
 * needs those pools alone. With P systems and N questions that is {@code draws · N · P} additions rather than
 * {@code replicates · N · P²}.
 */
public final class TwoLevelBootstrap {

    private final int replicates;
    private final int draws;
    private final long seed;

    /**
     * @param replicates how many times the clusters are resampled, at least one
     * @param draws how many resampled scores a cluster's pool holds, at least one
     * @param seed fixes every draw: equal seeds and data give equal bits
     */
    public TwoLevelBootstrap(int replicates, int draws, long seed) {
        if (replicates < 1 || draws < 1) {
            throw new IllegalArgumentException("replicates and draws must be at least one");
        }
        this.replicates = replicates;
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * The question level: resampled scores of several systems on one cluster.
     *
     * @param values {@code values[system][question]}, the same questions in the same order for every system
     * @param score from the mean of the drawn values to the cluster's score
     * @param cluster which cluster this is, so that clusters draw independently
     * @return {@code pool[system][draw]}
     */
    public double[][] resampleQuestions(double[][] values, DoubleUnaryOperator score, long cluster) {
        int systems = values.length;
        int questions = systems == 0 ? 0 : values[0].length;
        if (questions == 0) {
            throw new IllegalArgumentException("a cluster needs a system and a question");
        }
        SplittableRandom random = new SplittableRandom(seed ^ (0x9E3779B97F4A7C15L * (2 * cluster + 1)));
        double[][] pool = new double[systems][draws];
        int[] drawn = new int[questions];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < questions; i++) {
                drawn[i] = random.nextInt(questions);
            }
            for (int system = 0; system < systems; system++) {
                double[] of = values[system];
                double sum = 0;
                for (int question : drawn) {
                    sum += of[question];
                }
                pool[system][draw] = score.applyAsDouble(sum / questions);
            }
        }
        return pool;
    }

    /**
     * The cluster level: the distribution of the mean difference over resampled clusters. A single cluster is not
     * resampled; its pool is the distribution, which then speaks of that cluster alone.
     *
     * @param pools {@code pools[cluster][draw]}, resampled differences; a pool may hold one value where a cluster has no
     *     questions to resample
     */
    public BootstrapDistribution resampleClusters(double[][] pools) {
        int clusters = pools.length;
        if (clusters == 0) {
            throw new IllegalArgumentException("no clusters");
        }
        if (clusters == 1) {
            return new BootstrapDistribution(pools[0], 1, variance(pools[0]));
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            double sum = 0;
            for (int i = 0; i < clusters; i++) {
                double[] pool = pools[random.nextInt(clusters)];
                sum += pool[random.nextInt(pool.length)];
            }
            means[replicate] = sum / clusters;
        }
        double within = 0;
        for (double[] pool : pools) {
            within += variance(pool) / clusters / clusters;
        }
        return new BootstrapDistribution(means, clusters, within);
    }

    private static double variance(double[] pool) {
        return pool.length < 2 ? 0 : new Variance().evaluate(pool);
    }
}
