package agon.tasks.molecules.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A test of whether errors are larger")
class RankTestTest {
    private final RandomGenerator random = new SplittableRandom(1);

    @Test
    @DisplayName("raises a false alarm as often as its level says, whatever errors look like, and ties no more often")
    void level() {
        int alarms = 0;
        int alarmsWithTies = 0;
        int trials = 400;
        for (int trial = 0; trial < trials; trial++) {
            alarms += RankTest.larger(errors(6, false), errors(40, false), random) <= 0.05 ? 1 : 0;
            alarmsWithTies += RankTest.larger(errors(6, true), errors(40, true), random) <= 0.05 ? 1 : 0;
        }
        assertEquals(0.05, (double) alarms / trials, 0.03);
        assertTrue((double) alarmsWithTies / trials <= 0.08, alarmsWithTies + " of " + trials);
    }

    @Test
    @DisplayName(
            "is exact where one can count: the largest of five by chance in one of five cases, all three of six in one of 20")
    void counted() {
        assertEquals(1.0 / 5, RankTest.larger(new double[] {9}, new double[] {1, 2, 3, 4}, random), 0.02);
        assertEquals(1.0 / 20, RankTest.larger(new double[] {7, 8, 9}, new double[] {1, 2, 3}, random), 0.01);
        assertEquals(1, RankTest.larger(new double[] {1}, new double[] {2, 3}, random));
        assertEquals(1, RankTest.larger(new double[0], new double[] {2, 3}, random));
    }

    /** Errors with long tails; half of them are 0 where they are to tie. */
    private double[] errors(int count, boolean ties) {
        double[] errors = new double[count];
        for (int i = 0; i < count; i++) {
            double error = Math.exp(2 * random.nextGaussian());
            errors[i] = ties && random.nextBoolean() ? 0 : error;
        }
        return errors;
    }
}
