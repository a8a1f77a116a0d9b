package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FriedmanTest {

    /** Table 6 of Demšar 2006: AUC of C4.5, with m, with cf, and with both, on 14 data sets. */
    private static final double[][] DEMSAR = {
        {0.763, 0.768, 0.771, 0.798}, {0.599, 0.591, 0.590, 0.569}, {0.954, 0.971, 0.968, 0.967},
        {0.628, 0.661, 0.654, 0.657}, {0.882, 0.888, 0.886, 0.898}, {0.936, 0.931, 0.916, 0.931},
        {0.661, 0.668, 0.609, 0.685}, {0.583, 0.583, 0.563, 0.625}, {0.775, 0.838, 0.866, 0.875},
        {1.000, 1.000, 1.000, 1.000}, {0.940, 0.962, 0.965, 0.962}, {0.619, 0.666, 0.614, 0.669},
        {0.972, 0.981, 0.9751, 0.975}, {0.957, 0.978, 0.946, 0.970}
    };

    @Test
    @DisplayName("Demšar's example: ranks 3.143, 2.000, 2.893, 1.964 and critical difference 1.25, as printed")
    void demsar() {
        Friedman test = Friedman.test(DEMSAR);
        assertArrayEquals(new double[] {3.143, 2.000, 2.893, 1.964}, test.meanRanks(), 5e-4);
        assertEquals(1.25, test.criticalDifference(0.05), 5e-3);
        assertEquals(1.12, test.criticalDifference(0.1), 6e-3);
        assertTrue(test.p() < 0.05);
        assertEquals(List.of(List.of(3, 1, 2, 0)), test.groups(1.25));
        assertEquals(List.of(List.of(3, 1, 2), List.of(1, 2, 0)), test.groups(1.15));
    }

    @Test
    @DisplayName("systems that always tie do not differ; systems that always rank alike differ without end")
    void extremes() {
        Friedman tied = Friedman.test(new double[5][3]);
        assertEquals(0, tied.chiSquared());
        assertEquals(1, tied.p());
        assertEquals(1, tied.pOfF());
        assertEquals(1, tied.nemenyi(0, 1));
        Friedman alike = Friedman.test(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
        assertEquals(Double.POSITIVE_INFINITY, alike.f());
        assertEquals(0, alike.pOfF());
        assertEquals(StrictMath.exp(-3), alike.p(), 1e-12);
    }

    @Test
    @DisplayName("one task leaves nothing to test by, and says so with p = 1")
    void oneTask() {
        assertEquals(1, Friedman.test(new double[][] {{1, 2}}).pOfF());
    }

    @Test
    @DisplayName("the order of tasks changes nothing, and reordered systems change places alone")
    void invariances() {
        SplittableRandom random = new SplittableRandom(3);
        double[][] scores = new double[7][4];
        double[][] turned = new double[7][4];
        for (int task = 0; task < 7; task++) {
            for (int system = 0; system < 4; system++) {
                scores[task][system] = StrictMath.rint(5 * random.nextDouble());
                turned[6 - task][3 - system] = scores[task][system];
            }
        }
        Friedman forth = Friedman.test(scores);
        Friedman back = Friedman.test(turned);
        assertEquals(forth.chiSquared(), back.chiSquared(), 1e-12);
        assertEquals(forth.nemenyi(0, 2), back.nemenyi(3, 1), 1e-12);
    }

    @Test
    @DisplayName("under the null Iman and Davenport reject at 5 % in 4 to 6.5 % of experiments")
    void level() {
        SplittableRandom random = new SplittableRandom(4);
        int rejected = 0;
        for (int experiment = 0; experiment < 3000; experiment++) {
            double[][] scores = new double[12][];
            for (int task = 0; task < scores.length; task++) {
                scores[task] = random.doubles(5).toArray();
            }
            rejected += Friedman.test(scores).pOfF() < 0.05 ? 1 : 0;
        }
        double share = rejected / 3000.0;
        assertTrue(share > 0.04 && share < 0.065, "rejected " + share);
    }
}
