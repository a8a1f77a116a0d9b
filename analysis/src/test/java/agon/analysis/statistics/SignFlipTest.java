package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignFlipTest {

    @Test
    @DisplayName("with n pairs no p is below 2 / 2^n, which all of one sign reach")
    void smallest() {
        for (int n = 1; n <= 12; n++) {
            double[] differences = new double[n];
            Arrays.setAll(differences, i -> 0.1 * (i + 1));
            assertEquals(2 / Math.scalb(1.0, n), SignFlip.twoSided(differences, 10, 1), 1e-15);
        }
    }

    @Test
    @DisplayName("no difference at all is no evidence")
    void nothing() {
        assertEquals(1, SignFlip.twoSided(new double[0], 10, 1));
        assertEquals(1, SignFlip.twoSided(new double[40], 10, 1));
    }

    @Test
    @DisplayName("drawn signs come near to all signs: thirty differences against their normal limit")
    void drawn() {
        double[] differences = new SplittableRandom(7).doubles(30, -0.8, 1.2).toArray();
        double first = SignFlip.twoSided(differences, 100_000, 1);
        double second = SignFlip.twoSided(differences, 100_000, 2);
        assertEquals(first, second, 0.01);
        assertTrue(first > 0 && first < 0.3, "p = " + first);
    }

    @Test
    @DisplayName("p stays the same when pairs are reordered, systems change places, or the unit changes")
    void invariances() {
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 60; trial++) {
            double[] differences = random.doubles(1 + random.nextInt(28), -1, 1.2)
                    .map(d -> random.nextBoolean() ? d : StrictMath.rint(3 * d))
                    .toArray();
            double p = SignFlip.twoSided(differences, 300, 5);
            double[] reversed = new double[differences.length];
            for (int i = 0; i < reversed.length; i++) {
                reversed[i] = differences[differences.length - 1 - i];
            }
            assertEquals(p, SignFlip.twoSided(reversed, 300, 5));
            assertEquals(
                    p,
                    SignFlip.twoSided(
                            Arrays.stream(differences).map(d -> -4 * d).toArray(), 300, 5));
        }
    }

    @Test
    @DisplayName(
            "under the null, p of ten pairs is at most alpha in a share alpha of experiments, and hardly less often")
    void uniformUnderTheNull() {
        SplittableRandom random = new SplittableRandom(9);
        int experiments = 4000;
        int[] atMost = new int[4];
        double[] alphas = {0.05, 0.1, 0.5, 0.8};
        for (int i = 0; i < experiments; i++) {
            double p = SignFlip.twoSided(
                    random.doubles(10, -1, 1).map(d -> d * d * d).toArray(), 10, 1);
            for (int a = 0; a < alphas.length; a++) {
                atMost[a] += p <= alphas[a] ? 1 : 0;
            }
        }
        for (int a = 0; a < alphas.length; a++) {
            double error = 4 * Math.sqrt(alphas[a] * (1 - alphas[a]) / experiments);
            assertEquals(alphas[a], atMost[a] / (double) experiments, error + 1.0 / 512, "alpha " + alphas[a]);
        }
    }
}
