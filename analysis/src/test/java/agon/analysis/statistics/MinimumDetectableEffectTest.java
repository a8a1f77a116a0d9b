package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MinimumDetectableEffectTest {

    @Test
    @DisplayName("R's power.t.test(n = 20, delta = 1, sd = 1) has power 0.8689528: noncentrality √10, 38 degrees")
    void powerAsInR() {
        assertEquals(0.868953, MinimumDetectableEffect.power(Math.sqrt(10), 38, 0.05), 1e-6);
    }

    @Test
    @DisplayName("effects as SciPy 1.17 finds them from normal and chi distributions, for 2, 3, 5, 10 and 30 pairs")
    void asInSciPy() {
        int[] pairs = {2, 3, 5, 10, 30};
        double[] effects = {11.549888435, 3.264043550, 1.681996966, 0.996001371, 0.529235615};
        for (int i = 0; i < pairs.length; i++) {
            assertEquals(effects[i], MinimumDetectableEffect.standardized(pairs[i], 0.05, 0.8), 1e-7);
        }
    }

    @Test
    @DisplayName("without an effect, power is the significance level")
    void noEffect() {
        for (int df : new int[] {1, 4, 30, 1000}) {
            assertEquals(0.05, MinimumDetectableEffect.power(0, df, 0.05), 1e-7);
        }
    }

    @Test
    @DisplayName("more pairs detect smaller effects, towards the normal limit (1.960 + 0.842) / √n")
    void shrinksWithPairs() {
        double earlier = Double.POSITIVE_INFINITY;
        for (int n = 2; n < 2000; n *= 3) {
            double now = MinimumDetectableEffect.standardized(n, 0.05, 0.8);
            assertTrue(now < earlier);
            earlier = now;
        }
        double limit = (1.959964 + 0.841621) / Math.sqrt(100_000);
        assertEquals(limit, MinimumDetectableEffect.standardized(100_000, 0.05, 0.8), 1e-4 * limit);
    }

    @Test
    @DisplayName("one pair detects nothing, and is refused")
    void onePair() {
        assertThrows(IllegalArgumentException.class, () -> MinimumDetectableEffect.standardized(1, 0.05, 0.8));
    }
}
