package agon.api.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HolmTest {

    @Test
    @DisplayName("four p-values, by hand: 4 x 0.01, then 3 x 0.02, then held at 0.06")
    void byHand() {
        assertArrayEquals(
                new double[] {0.06, 0.04, 0.06, 0.06}, Holm.adjust(new double[] {0.02, 0.01, 0.04, 0.03}), 1e-15);
    }

    @Test
    @DisplayName("no p-value exceeds one and an empty family stays empty")
    void edges() {
        assertArrayEquals(new double[] {1, 1}, Holm.adjust(new double[] {0.7, 0.9}));
        assertArrayEquals(new double[0], Holm.adjust(new double[0]));
    }

    @Test
    @DisplayName("adjusting keeps the order of evidence and never makes it stronger, nor weaker than Bonferroni does")
    void properties() {
        SplittableRandom random = new SplittableRandom(2);
        for (int trial = 0; trial < 200; trial++) {
            double[] p = random.doubles(1 + random.nextInt(12)).toArray();
            double[] adjusted = Holm.adjust(p);
            for (int i = 0; i < p.length; i++) {
                assertTrue(adjusted[i] >= p[i] && adjusted[i] <= Math.min(1, p.length * p[i]));
                for (int j = 0; j < p.length; j++) {
                    assertTrue(p[i] > p[j] || adjusted[i] <= adjusted[j]);
                }
            }
        }
    }
}
