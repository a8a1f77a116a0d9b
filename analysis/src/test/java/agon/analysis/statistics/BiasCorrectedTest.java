package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BiasCorrectedTest {

    @Test
    @DisplayName("without bias and skewness it is the percentile interval")
    void percentiles() {
        double[] resampled = new double[1999];
        Arrays.setAll(resampled, i -> i + 1.0);
        Interval interval = BiasCorrected.interval(1000, resampled, new double[] {1, 2, 3}, 0.95)
                .orElseThrow();
        assertEquals(50, interval.low(), 1e-6);
        assertEquals(1950, interval.high(), 1e-6);
    }

    @Test
    @DisplayName("constant scores have an interval of no width; an estimate outside all that was resampled has none")
    void edges() {
        assertEquals(
                Optional.of(new Interval(2, 2)),
                BiasCorrected.interval(2, new double[] {2, 2, 2}, new double[] {2, 2}, 0.95));
        assertEquals(Optional.empty(), BiasCorrected.interval(9, new double[] {1, 2, 3}, new double[] {9, 9}, 0.95));
    }

    @Test
    @DisplayName("95 % intervals of the mean of 60 skewed differences hold it in 93 to 97 % of 1,500 experiments")
    void coverage() {
        SplittableRandom random = new SplittableRandom(10);
        int experiments = 1500;
        int held = 0;
        for (int experiment = 0; experiment < experiments; experiment++) {
            double[] values = random.doubles(60).map(u -> -StrictMath.log(u)).toArray();
            double[][] pools = new double[60][];
            for (int i = 0; i < 60; i++) {
                pools[i] = new double[] {values[i]};
            }
            BootstrapDistribution distribution =
                    new TwoLevelBootstrap(800, 1, random.nextLong()).resampleClusters(pools);
            double sum = Arrays.stream(values).sum();
            double[] without =
                    Arrays.stream(values).map(value -> (sum - value) / 59).toArray();
            held += distribution
                            .biasCorrected(sum / 60, without, 0.95)
                            .orElseThrow()
                            .contains(1)
                    ? 1
                    : 0;
        }
        double share = held / (double) experiments;
        assertTrue(share >= 0.93 && share <= 0.97, "coverage " + share);
    }
}
