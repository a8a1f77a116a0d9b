package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.oversight.IntervalEstimator;
import agon.api.oversight.IntervalEstimator.Bounds;
import agon.api.oversight.Overseer;
import agon.api.task.Split;
import agon.engine.session.NonFiniteResult;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Intervals of an overseer")
class IntervalCoverageTest {

    private static final HeldOut<Integer, Double> HELD_OUT = new HeldOut<>(
            Split.IID,
            List.of(0, 1, 2, 3),
            List.of(0.0, 1.0, 2.0, 3.0),
            question -> (double) question,
            RealForm.numbers(0, 1));

    private static List<Score> scores(IntervalEstimator<Integer> estimator) {
        return new IntervalCoverage<Integer, Double>(Overseer.of(estimator)).on(HELD_OUT);
    }

    @Test
    @DisplayName("are counted for each thing that it relies on: how often they hold the truth, and how wide they are")
    void counted() {
        assertEquals(
                List.of(
                        new Score("forest.interval_coverage", "fraction", 0.75, 4),
                        new Score("forest.interval_nominal", "fraction", 0.9, 4),
                        new Score("forest.interval_width", "", 2, 4),
                        new Score("line.interval_coverage", "fraction", 1, 4),
                        new Score("line.interval_nominal", "fraction", 0.5, 4),
                        new Score("line.interval_width", "", 6, 4)),
                scores(question ->
                        List.of(new Bounds("forest", 0, 2, 0.9), new Bounds("line", question - 3, question + 3, 0.5))));
    }

    @Test
    @DisplayName("that have no bounds are no result, and none are none")
    void unbounded() {
        assertTrue(scores(question -> List.of()).isEmpty());
        assertTrue(new IntervalCoverage<Integer, Double>(Overseer.of())
                .on(HELD_OUT)
                .isEmpty());
        assertThrows(
                NonFiniteResult.class,
                () -> scores(question -> List.of(new Bounds("forest", 0, Double.POSITIVE_INFINITY, 0.9))));
    }

    @Test
    @DisplayName("say nothing of answers that are right or wrong")
    void labels() {
        IntervalEstimator<Integer> estimator = question -> List.of(new Bounds("forest", 0, 2, 0.9));
        HeldOut<Integer, Integer> labelled =
                new HeldOut<>(Split.IID, List.of(0), List.of(0), question -> 0, LabelForm.integers(2, 0));
        assertTrue(new IntervalCoverage<Integer, Integer>(Overseer.of(estimator))
                .on(labelled)
                .isEmpty());
    }

    @Test
    @DisplayName("begin before they end, and are to hold some share of what is true")
    void refused() {
        assertThrows(IllegalArgumentException.class, () -> new Bounds("forest", 1, 0, 0.9));
        assertThrows(IllegalArgumentException.class, () -> new Bounds("forest", Double.NaN, 0, 0.9));
        assertThrows(IllegalArgumentException.class, () -> new Bounds("forest", 0, 1, 1));
    }
}
