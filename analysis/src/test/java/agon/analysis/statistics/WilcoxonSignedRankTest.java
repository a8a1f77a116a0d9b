package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.statistics.WilcoxonSignedRank.Result;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WilcoxonSignedRankTest {

    @Test
    @DisplayName("Hollander and Wolfe's depression data, as in the examples of R's wilcox.test: V = 40, p = 0.01953")
    void depression() {
        double[] first = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] second = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        Result result = WilcoxonSignedRank.test(differences(first, second));
        assertEquals(40, result.positiveRankSum());
        assertTrue(result.exact());
        assertEquals(10.0 / 512, result.greater(), 1e-15);
        assertEquals(20.0 / 512, result.twoSided(), 1e-15);
    }

    @Test
    @DisplayName("Student's sleep data, one zero and one tie: R's wilcox.test(paired = TRUE) gives V = 0, p = 0.009091")
    void sleep() {
        Result result = WilcoxonSignedRank.test(SleepData.DIFFERENCES);
        assertEquals(0, result.positiveRankSum());
        assertEquals(9, result.n());
        assertFalse(result.exact());
        assertEquals(0.009091, result.twoSided(), 5e-7);
    }

    @Test
    @DisplayName("the exact p counts the sign patterns that are at least as extreme")
    void exactIsEnumeration() {
        for (int n = 1; n <= 8; n++) {
            for (int pattern = 0; pattern < 1 << n; pattern++) {
                double[] differences = signed(n, pattern);
                Result result = WilcoxonSignedRank.test(differences);
                long atLeast = 0;
                for (int other = 0; other < 1 << n; other++) {
                    atLeast += positiveSum(signed(n, other)) >= result.positiveRankSum() ? 1 : 0;
                }
                assertEquals(atLeast / (double) (1 << n), result.greater(), 1e-15);
            }
        }
    }

    @Test
    @DisplayName("no difference at all is no evidence")
    void allZero() {
        assertEquals(1, WilcoxonSignedRank.test(new double[7]).twoSided());
        assertEquals(1, WilcoxonSignedRank.test(new double[0]).twoSided());
    }

    @Test
    @DisplayName("p is a probability, swaps its sides when a and b are swapped, and ignores the order of pairs")
    void properties() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 300; trial++) {
            int n = 1 + random.nextInt(80);
            double[] differences = random.doubles(n, -1, 1.3)
                    .map(d -> random.nextBoolean() ? d : Math.rint(4 * d))
                    .toArray();
            Result forth = WilcoxonSignedRank.test(differences);
            Result back = WilcoxonSignedRank.test(
                    Arrays.stream(differences).map(d -> -d).toArray());
            assertTrue(forth.twoSided() >= 0 && forth.twoSided() <= 1);
            assertEquals(forth.twoSided(), back.twoSided(), 1e-12);
            assertEquals(forth.greater(), back.less(), 1e-12);
            assertEquals(forth, WilcoxonSignedRank.test(shuffled(differences, trial)));
        }
    }

    private static double[] shuffled(double[] values, long seed) {
        List<Double> list = Arrays.asList(Arrays.stream(values).boxed().toArray(Double[]::new));
        Collections.shuffle(list, new Random(seed));
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] signed(int n, int pattern) {
        double[] differences = new double[n];
        for (int i = 0; i < n; i++) {
            differences[i] = (pattern >> i & 1) == 1 ? i + 1 : -(i + 1);
        }
        return differences;
    }

    private static double positiveSum(double[] differences) {
        return Arrays.stream(differences).filter(d -> d > 0).sum();
    }

    private static double[] differences(double[] a, double[] b) {
        double[] differences = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            differences[i] = a[i] - b[i];
        }
        return differences;
    }
}
