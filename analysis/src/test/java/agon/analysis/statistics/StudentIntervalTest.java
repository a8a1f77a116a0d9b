package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StudentIntervalTest {

    @Test
    @DisplayName("Student's sleep data: R's t.test(paired = TRUE) gives -2.4598858 to -0.7001142")
    void sleep() {
        Interval interval = StudentInterval.ofMean(SleepData.DIFFERENCES, 0.95).orElseThrow();
        assertEquals(-2.4598858, interval.low(), 5e-8);
        assertEquals(-0.7001142, interval.high(), 5e-8);
    }

    @Test
    @DisplayName("one value says nothing about its spread")
    void oneValue() {
        assertEquals(Optional.empty(), StudentInterval.ofMean(new double[] {0.7}, 0.95));
    }

    @Test
    @DisplayName("equal values have an interval of no width")
    void equalValues() {
        Interval interval =
                StudentInterval.ofMean(new double[] {0.5, 0.5, 0.5}, 0.95).orElseThrow();
        assertEquals(new Interval(0.5, 0.5), interval);
        assertTrue(interval.contains(0.5));
    }

    @Test
    @DisplayName("the mean of shares lies from 0 to 1")
    void shares() {
        double[] nearlyAll = {1, 1, 0.98};
        Interval whole = StudentInterval.ofMean(nearlyAll, 0.95).orElseThrow();
        assertTrue(whole.high() > 1);
        assertEquals(Optional.of(new Interval(whole.low(), 1)), StudentInterval.ofMeanShare(nearlyAll, 0.95));
        double[] hardlyAny = {0, 0.02, 0};
        assertEquals(
                0, StudentInterval.ofMeanShare(hardlyAny, 0.95).orElseThrow().low());
    }
}
