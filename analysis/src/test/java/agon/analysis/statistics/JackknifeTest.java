package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The jackknife")
class JackknifeTest {

    private static final double[] VALUES = {0.3, 1.7, 2.2, -0.4, 0.9};

    @Test
    @DisplayName("of a mean is Student's interval")
    void ofAMean() {
        double mean = Arrays.stream(VALUES).average().orElseThrow();
        double[] without = IntStream.range(0, VALUES.length)
                .mapToDouble(left -> (mean * VALUES.length - VALUES[left]) / (VALUES.length - 1))
                .toArray();
        Interval interval = Jackknife.interval(mean, without, 0.95).orElseThrow();
        Interval student = StudentInterval.ofMean(VALUES, 0.95).orElseThrow();
        assertEquals(student.low(), interval.low(), 1e-12);
        assertEquals(student.high(), interval.high(), 1e-12);
    }

    @Test
    @DisplayName("of what no cluster changes is a point, and of one cluster nothing")
    void degenerate() {
        assertEquals(
                new Interval(2, 2),
                Jackknife.interval(2, new double[] {2, 2, 2}, 0.95).orElseThrow());
        assertTrue(Jackknife.interval(2, new double[] {2}, 0.95).isEmpty());
    }
}
