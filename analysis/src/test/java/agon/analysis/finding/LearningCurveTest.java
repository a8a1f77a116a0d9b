package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.finding.LearningCurve.Point;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A learning curve reaches an accuracy")
class LearningCurveTest {

    private static final LearningCurve CURVE = new LearningCurve(
            List.of(new Point(0, 0.1), new Point(100, 0.5), new Point(200, 0.4), new Point(400, 0.9)));

    @Test
    @DisplayName("where the line between two checkpoints crosses it")
    void interpolates() {
        assertEquals(75, CURVE.examplesTo(0.4).orElseThrow(), 1e-9);
        assertEquals(280, CURVE.examplesTo(0.6).orElseThrow(), 1e-9);
        assertEquals(400, CURVE.examplesTo(0.9).orElseThrow(), 1e-9);
    }

    @Test
    @DisplayName("the first time, though it may fall below it again")
    void firstTime() {
        assertEquals(100, CURVE.examplesTo(0.5).orElseThrow(), 1e-9);
    }

    @Test
    @DisplayName("never, if no checkpoint does")
    void never() {
        assertTrue(CURVE.examplesTo(0.91).isEmpty());
        assertEquals(0.9, CURVE.best());
        assertEquals(400, CURVE.examples());
    }

    @Test
    @DisplayName("after no less than one example, so that ratios are defined")
    void atOnce() {
        assertEquals(1, CURVE.examplesTo(0.05).orElseThrow());
    }
}
