package agon.learners.refitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Comparisons")
class HalfLinesTest {

    @Test
    @DisplayName("that agree combine into an interval")
    void interval() {
        List<Evidence> evidence = List.of(preferred(1, 0), preferred(1, 2));
        HalfLines.Posterior posterior = HalfLines.of(evidence, 0.001).given(0, 1);
        assertTrue(posterior.mean() > 0.5 && posterior.mean() < 1.5, "mean " + posterior.mean());
        assertEquals(1.0 / 12, posterior.variance(), 0.02, "nearly uniform between 0.5 and 1.5");
    }

    @Test
    @DisplayName("truncate the Gaussian guess: above its mean, the mean moves by 0.798 deviations")
    void halfNormal() {
        HalfLines.Posterior posterior =
                HalfLines.of(List.of(preferred(1, -1)), 1e-9).given(0, 2);
        assertEquals(2 * Math.sqrt(2 / Math.PI), posterior.mean(), 1e-5);
        assertEquals(4 * (1 - 2 / Math.PI), posterior.variance(), 1e-5);
    }

    @Test
    @DisplayName("that contradict each other cancel out")
    void contradiction() {
        HalfLines.Posterior posterior =
                HalfLines.of(List.of(preferred(1, -1), preferred(-1, 1)), 0.05).given(0.3, 1);
        assertEquals(0.3, posterior.mean(), 1e-6);
        assertEquals(1, posterior.variance(), 1e-6);
    }

    private static Evidence preferred(double better, double worse) {
        return new Evidence(List.of(better), List.of(List.of(worse)), 1);
    }
}
