package agon.tasks.molecules.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Conformal intervals")
class ConformalIntervalsTest {

    @Test
    @DisplayName("reach as far as the error of the rank that one counts by hand")
    void byHand() {
        ConformalIntervals intervals = ConformalIntervals.of(List.of(
                new ConformalIntervals.Check(0, 1, 3),
                new ConformalIntervals.Check(5, 1, 4),
                new ConformalIntervals.Check(0, 1, -2),
                new ConformalIntervals.Check(9, 1, 13)));
        assertEquals(new Interval(7, 13), intervals.about(10, 1, 0.6));
        assertEquals(new Interval(6, 14), intervals.about(10, 1, 0.8));
        assertEquals(new Interval(4, 16), intervals.about(10, 2, 0.6));
    }

    @Test
    @DisplayName("have no bounds where there are too few checks to promise anything")
    void tooFew() {
        ConformalIntervals intervals = ConformalIntervals.of(List.of(new ConformalIntervals.Check(0, 1, 3)));
        assertTrue(intervals.about(0, 1, 0.9).contains(1e300));
        assertTrue(ConformalIntervals.of(List.of()).about(0, 1, 0.1).contains(-1e300));
    }

    @ParameterizedTest
    @DisplayName("hold what they promise, however wrong and lopsided the model is")
    @ValueSource(doubles = {0.5, 0.8, 0.9, 0.95})
    void promise(double nominal) {
        SplittableRandom random = new SplittableRandom(5);
        double sum = 0;
        int repetitions = 400;
        for (int i = 0; i < repetitions; i++) {
            sum += ConformalIntervals.of(checks(99, random)).coverage(checks(50, random), nominal);
        }
        assertEquals(nominal, sum / repetitions, 0.01);
    }

    @Test
    @DisplayName("are narrow where predictions are easy and wide where they are hard, at the same coverage")
    void difficulty() {
        SplittableRandom random = new SplittableRandom(6);
        ConformalIntervals intervals = ConformalIntervals.of(checks(2000, random));
        assertEquals(0.9, intervals.coverage(checks(20_000, random), 0.9), 0.02);
        assertEquals(
                10,
                intervals.about(0, 5, 0.9).width()
                        / intervals.about(0, 0.5, 0.9).width(),
                1e-9);
    }

    @Test
    @DisplayName("are refused for a difficulty or a coverage that is none")
    void refused() {
        ConformalIntervals intervals = ConformalIntervals.of(List.of());
        assertThrows(IllegalArgumentException.class, () -> new ConformalIntervals.Check(0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> intervals.about(0, -1, 0.9));
        assertThrows(IllegalArgumentException.class, () -> intervals.about(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> intervals.coverage(List.of(), 0.9));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
    }

    /** A model that is biased, and worse where it is difficult. */
    private static List<ConformalIntervals.Check> checks(int count, SplittableRandom random) {
        List<ConformalIntervals.Check> checks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double difficulty = random.nextBoolean() ? 0.5 : 5;
            double value = random.nextDouble();
            checks.add(new ConformalIntervals.Check(
                    value + difficulty * (0.3 + Math.exp(random.nextGaussian())), difficulty, value));
        }
        return checks;
    }
}
