package agon.api.oversight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.Doubling;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A flawed judge of debates")
class FlawedJudgeTest {

    /** Believes each claim as much as it was supported, and one more. */
    private record Counting() implements Arena<Integer, Integer, Integer> {

        @Override
        public List<Integer> evidence(Integer question) {
            return List.of(1, 2, 2);
        }

        @Override
        public List<double[]> judge(List<Trial<Integer, Integer, Integer>> trials) {
            return trials.stream().map(Counting::verdict).toList();
        }

        private static double[] verdict(Trial<Integer, Integer, Integer> trial) {
            double[] support = trial.claims().stream()
                    .mapToDouble(claim ->
                            1 + trial.revealed().stream().filter(claim::equals).count())
                    .toArray();
            double all = Arrays.stream(support).sum();
            return Arrays.stream(support).map(one -> one / all).toArray();
        }

        @Override
        public EvidenceForm<Integer> form() {
            throw new UnsupportedOperationException("nobody looks at the evidence here");
        }
    }

    private static Arena<Integer, Integer, Integer> judge(double error, double bias) {
        return new Flawed<Integer, Integer>(new Flaws(error, bias), 7, Doubling.codec()).arena(new Counting());
    }

    @Test
    @DisplayName("turns round what it believes of two claims in as many debates as it errs")
    void turnsRound() {
        Arena<Integer, Integer, Integer> flawed = judge(0.3, 0);
        int turned = 0;
        for (int question = 0; question < 200; question++) {
            double verdict = flawed.judge(question, 1, 2, List.of(1));
            assertEquals(verdict, flawed.judge(question, 1, 2, List.of(1)), "the same when asked again");
            turned += verdict < 0.5 ? 1 : 0;
        }
        assertTrue(turned > 40 && turned < 80, turned + " of 200");
    }

    @Test
    @DisplayName("gives the likeliest of several claims what the unlikeliest had, and the other way round")
    void turnsRoundSeveral() {
        Trial<Integer, Integer, Integer> trial = new Trial<>(0, List.of(3, 1, 2), List.of(1, 2, 2));
        double[] faultless = judge(0, 0).judge(List.of(trial)).get(0);
        double[] flawed = judge(1, 0).judge(List.of(trial)).get(0);
        assertArrayEquals(new double[] {1.0 / 6, 2.0 / 6, 3.0 / 6}, faultless, 1e-12);
        assertArrayEquals(new double[] {3.0 / 6, 2.0 / 6, 1.0 / 6}, flawed, 1e-12);
    }

    @Test
    @DisplayName("leans to its favourite, or to what comes nearest to it, against the evidence")
    void leans() {
        assertEquals(1, judge(0, 1).judge(3, 0, 4, List.of(4)));
        double[] believed = judge(0, 1)
                .judge(List.of(new Trial<>(3, List.of(4, 0, 5), List.of(4))))
                .get(0);
        assertArrayEquals(new double[] {0, 1, 0}, believed);
    }
}
