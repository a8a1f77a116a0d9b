package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoLevelBootstrapTest {

    private static final int TRIALS = 2000;
    private static final int QUESTIONS = 100;

    @ParameterizedTest(name = "{0} seeds, whose true differences have a deviation of {1}")
    @CsvSource({
        "2, 0.0", "2, 0.05", "2, 0.2",
        "3, 0.0", "3, 0.05", "3, 0.2",
        "5, 0.0", "5, 0.05", "5, 0.2",
        "10, 0.0", "10, 0.05", "10, 0.2",
        "20, 0.0", "20, 0.05", "20, 0.2"
    })
    @DisplayName(
            "95 % intervals of a difference between accuracies hold the truth 93 to 97 times in 100, of few seeds too")
    void coverage(int seeds, double between) {
        Random random = new Random(31);
        int held = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double[][][] values = new double[seeds][][];
            for (int seed = 0; seed < seeds; seed++) {
                values[seed] = rightOrWrong(random, 0.1 + between * random.nextGaussian());
            }
            double difference = Arrays.stream(values)
                    .mapToDouble(cluster -> mean(cluster[0]) - mean(cluster[1]))
                    .average()
                    .orElseThrow();
            held += distribution(new TwoLevelBootstrap(400, 60, trial), values)
                            .allowingForFewClusters(difference, 0.95)
                            .contains(0.1)
                    ? 1
                    : 0;
        }
        assertTrue(held >= 0.93 * TRIALS && held <= 0.97 * TRIALS, held + " of " + TRIALS);
    }

    @Test
    @DisplayName("plain percentiles of five clusters are too narrow, which is why they are not used")
    void percentilesUndercover() {
        Random random = new Random(5);
        int held = 0;
        for (int trial = 0; trial < 400; trial++) {
            double[][] clusters = new double[5][];
            for (int i = 0; i < 5; i++) {
                clusters[i] = new double[] {random.nextGaussian()};
            }
            held += new TwoLevelBootstrap(500, 1, trial)
                            .resampleClusters(clusters)
                            .percentile(0.95)
                            .contains(0)
                    ? 1
                    : 0;
        }
        assertTrue(held < 360, held + " of 400");
    }

    @Test
    @DisplayName("one cluster: the percentile interval of a mean agrees with the normal one")
    void singleCluster() {
        Random random = new Random(8);
        double[][] values = pairedAnswers(random, 2000, 0);
        BootstrapDistribution distribution = distribution(new TwoLevelBootstrap(1, 4000, 3), new double[][][] {values});
        double[] differences = IntStream.range(0, 2000)
                .mapToDouble(i -> values[0][i] - values[1][i])
                .toArray();
        double expected =
                EffectSize.pairedCohensD(differences).orElseThrow(); // mean over deviation, so the deviation follows
        double standardError = mean(differences) / expected / Math.sqrt(2000);
        assertEquals(standardError, distribution.standardError(), 0.05 * standardError);
        Interval interval = distribution.allowingForFewClusters(Double.NaN, 0.95);
        assertEquals(mean(differences) - 1.96 * standardError, interval.low(), 0.15 * standardError);
        assertEquals(mean(differences) + 1.96 * standardError, interval.high(), 0.15 * standardError);
    }

    @Test
    @DisplayName("a cluster without questions to resample leaves Student's interval over clusters")
    void clustersAlone() {
        double[][] pools = Arrays.stream(SleepData.DIFFERENCES)
                .mapToObj(d -> new double[] {d})
                .toArray(double[][]::new);
        Interval interval = new TwoLevelBootstrap(200_000, 1, 4)
                .resampleClusters(pools)
                .allowingForFewClusters(mean(SleepData.DIFFERENCES), 0.95);
        Interval student = StudentInterval.ofMean(SleepData.DIFFERENCES, 0.95).orElseThrow();
        assertEquals(student.low(), interval.low(), 0.01);
        assertEquals(student.high(), interval.high(), 0.01);
    }

    @Test
    @DisplayName("the interval of b - a is that of a - b turned over")
    void antisymmetry() {
        Random random = new Random(6);
        double[][][] values = {pairedAnswers(random, 20, 0.3), pairedAnswers(random, 25, 0.3)};
        double[][][] turned = {{values[0][1], values[0][0]}, {values[1][1], values[1][0]}};
        TwoLevelBootstrap bootstrap = new TwoLevelBootstrap(300, 50, 7);
        Interval forth = distribution(bootstrap, values).percentile(0.95);
        Interval back = distribution(bootstrap, turned).percentile(0.95).negate();
        assertEquals(forth.low(), back.low(), 1e-12);
        assertEquals(forth.high(), back.high(), 1e-12);
    }

    @Test
    @DisplayName("equal seeds give equal bits, and clusters draw independently")
    void deterministic() {
        double[][] values = pairedAnswers(new Random(9), 40, 0.3);
        TwoLevelBootstrap bootstrap = new TwoLevelBootstrap(10, 50, 7);
        double[][] once = bootstrap.resampleQuestions(values, mean -> mean, 0);
        assertArrayEquals(once[0], bootstrap.resampleQuestions(values, mean -> mean, 0)[0]);
        double[][] other = bootstrap.resampleQuestions(values, mean -> mean, 1);
        assertTrue(!Arrays.equals(once[0], other[0]));
    }

    private static BootstrapDistribution distribution(TwoLevelBootstrap bootstrap, double[][][] values) {
        double[][] pools = new double[values.length][];
        for (int cluster = 0; cluster < values.length; cluster++) {
            double[][] pool = bootstrap.resampleQuestions(values[cluster], mean -> mean, cluster);
            pools[cluster] = IntStream.range(0, pool[0].length)
                    .mapToDouble(i -> pool[0][i] - pool[1][i])
                    .toArray();
        }
        return bootstrap.resampleClusters(pools);
    }

    /** Answers of two systems to the same questions, the first ahead by the shift. */
    private static double[][] pairedAnswers(Random random, int questions, double shift) {
        double[][] values = new double[2][questions];
        for (int i = 0; i < questions; i++) {
            double hardness = random.nextGaussian();
            values[0][i] = hardness + shift + 0.5 * random.nextGaussian();
            values[1][i] = hardness + 0.5 * random.nextGaussian();
        }
        return values;
    }

    /** Answers of two systems, each right by a chance of its own: that of the first is greater by the shift. */
    private static double[][] rightOrWrong(Random random, double shift) {
        double[][] values = new double[2][QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            values[0][i] = random.nextDouble() < 0.45 + shift ? 1 : 0;
            values[1][i] = random.nextDouble() < 0.45 ? 1 : 0;
        }
        return values;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
