package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CourseTest {

    private final Course course = new Course(new double[] {0, 10, 10, 30}, new double[] {0.2, 0.4, 0.5, 0.9});

    @Test
    @DisplayName("between two points the score lies on their straight line, outside nothing is known")
    void between() {
        assertEquals(OptionalDouble.of(0.5), course.at(10), "the later of two at the same amount");
        assertEquals(0.7, course.at(20).orElseThrow(), 1e-15);
        assertEquals(OptionalDouble.empty(), course.at(31));
        assertEquals(OptionalDouble.empty(), course.meanBetween(-1, 5));
        assertEquals(OptionalDouble.empty(), course.meanBetween(5, 5));
    }

    @Test
    @DisplayName("a level is reached where the line first meets it, from above where lower is better")
    void reached() {
        assertEquals(20, course.spentToReach(0.7, false).orElseThrow(), 1e-12);
        assertEquals(0, course.spentToReach(0.1, false).orElseThrow());
        assertEquals(OptionalDouble.empty(), course.spentToReach(0.95, false));
        assertEquals(OptionalDouble.of(0), course.spentToReach(0.3, true));
    }

    @Test
    @DisplayName("what was spent never becomes less")
    void refused() {
        assertThrows(IllegalArgumentException.class, () -> new Course(new double[] {1, 0}, new double[] {0, 0}));
        assertThrows(IllegalArgumentException.class, () -> new Course(new double[0], new double[0]));
    }

    @Test
    @DisplayName("on the Pareto front is what nothing beats for the same cost or less; equals are on it together")
    void front() {
        assertArrayEquals(
                new boolean[] {true, false, true, true, false},
                ParetoFront.of(new double[] {1, 2, 2, 2, 9}, new double[] {0.5, 0.6, 0.7, 0.7, 0.7}));
        assertArrayEquals(new boolean[0], ParetoFront.of(new double[0], new double[0]));
    }
}
