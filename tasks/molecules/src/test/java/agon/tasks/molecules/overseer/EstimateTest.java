package agon.tasks.molecules.overseer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An estimate")
class EstimateTest {
    @Test
    @DisplayName("combines with others by precision, and is surer for it")
    void combination() {
        Estimate combined = Estimate.combine(List.of(new Estimate(1.0, 1.0), new Estimate(4.0, 0.5)));
        assertEquals(3.0, combined.value(), 1e-12);
        assertEquals(1.0 / 3.0, combined.variance(), 1e-12);
    }

    @Test
    @DisplayName("prefers the nearer value, the more clearly the surer it is, and both ways round alike")
    void preference() {
        Estimate sure = new Estimate(0.0, 0.01);
        Estimate unsure = new Estimate(0.0, 100.0);
        assertTrue(sure.prefers(0.5, 1.0) > 0.99);
        assertTrue(sure.prefers(1.0, 0.5) < 0.01);
        assertTrue(unsure.prefers(0.5, 1.0) > 0.5);
        assertTrue(unsure.prefers(0.5, 1.0) < sure.prefers(0.5, 1.0));
        assertEquals(1.0, unsure.prefers(-2.0, 3.0) + unsure.prefers(3.0, -2.0), 1e-12);
        assertEquals(0.5, sure.prefers(2.0, 2.0));
    }

    @Test
    @DisplayName("shares its belief among several values, and agrees with itself on two")
    void nearest() {
        Estimate estimate = new Estimate(0.4, 1.0);
        double[] shares = estimate.nearest(List.of(2.0, -1.0, 0.5, 0.5));
        assertEquals(1.0, Arrays.stream(shares).sum(), 1e-12);
        assertEquals(shares[2], shares[3]);
        assertTrue(shares[2] + shares[3] > shares[0] && shares[0] > 0.0);
        assertEquals(estimate.prefers(2.0, -1.0), estimate.nearest(List.of(2.0, -1.0))[0], 1e-12);
        assertEquals(estimate.prefers(-1.0, 2.0), estimate.nearest(List.of(-1.0, 2.0))[0], 1e-12);
    }

    @Test
    @DisplayName("has a finite value and a variance above 0")
    void limits() {
        assertThrows(IllegalArgumentException.class, () -> new Estimate(Double.NaN, 1.0));
        assertThrows(IllegalArgumentException.class, () -> new Estimate(0.0, 0.0));
    }
}
