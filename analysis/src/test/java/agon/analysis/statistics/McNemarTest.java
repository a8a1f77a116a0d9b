package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class McNemarTest {

    @Test
    @DisplayName("five against fifteen, by hand: 2 (1 + 20 + 190 + 1140 + 4845 + 15504) / 2^20")
    void byHand() {
        assertEquals(2 * 21700.0 / (1 << 20), McNemar.exact(5, 15), 1e-14);
    }

    @Test
    @DisplayName("one against none is one throw of a coin: p is one")
    void oneThrow() {
        assertEquals(1, McNemar.exact(1, 0));
        assertEquals(0.5, McNemar.exact(2, 0), 1e-15);
    }

    @Test
    @DisplayName("no disagreement, or as many either way, is no evidence")
    void balanced() {
        assertEquals(1, McNemar.exact(0, 0));
        assertEquals(1, McNemar.exact(17, 17));
    }

    @Test
    @DisplayName("a tiny p stays above zero: none against 200 is 2^-199")
    void tinyTail() {
        assertEquals(Math.scalb(1.0, -199), McNemar.exact(0, 200), Math.scalb(1.0, -230));
    }

    @Test
    @DisplayName("p is a probability and does not care which system comes first")
    void properties() {
        for (int a = 0; a <= 40; a++) {
            for (int b = 0; b <= 40; b++) {
                double p = McNemar.exact(a, b);
                assertTrue(p > 0 && p <= 1);
                assertEquals(p, McNemar.exact(b, a));
            }
        }
    }
}
