package agon.api.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.Doubling;
import agon.api.codec.DecompositionShape;
import agon.api.seed.Seeds;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reasoner that errs")
class FlawedReasonerTest {

    private static final double ERROR = 0.2;

    /** Asks itself about what it was told last, twice, and concludes with what it is told in the end. */
    private static final Reasoner<Integer, Integer> CHAIN = new Reasoner<>() {
        @Override
        public Step<Integer, Integer> next(Integer question, List<Integer> told) {
            int last = told.isEmpty() ? question : told.get(told.size() - 1);
            return told.size() < 2 ? new Step.Ask<>(List.of(last)) : new Step.Conclude<>(last);
        }

        @Override
        public DecompositionShape shape() {
            return new DecompositionShape(1, 2);
        }
    };

    private static Reasoner<Integer, Integer> erring(double error, long seed) {
        return new Flawed<>(new Flaws(error, 0), seed, Doubling.codec()).reasoner(CHAIN);
    }

    /** How often, over overseers of many seeds, the step after these answers is not the faultless one. */
    private static double wrong(double error, List<Integer> told) {
        return IntStream.range(0, 2000)
                        .filter(seed -> !erring(
                                        error, Seeds.generator(seed, "overseer").nextLong())
                                .next(3, told)
                                .equals(CHAIN.next(3, told)))
                        .count()
                / 2000.0;
    }

    @Test
    @DisplayName("errs at its rate in a step that asks as in one that concludes")
    void errsInEveryStepThatReadsAnAnswer() {
        assertEquals(ERROR, wrong(ERROR, List.of(5)), 0.03);
        assertEquals(ERROR, wrong(ERROR, List.of(5, 6)), 0.03);
        assertEquals(1, wrong(1, List.of(5)));
        assertEquals(0, wrong(0, List.of(5)));
    }

    @Test
    @DisplayName("has nothing to misread before it was told anything")
    void beginsAsItShould() {
        assertEquals(0, wrong(1, List.of()));
    }

    @Test
    @DisplayName("asks what another answer would have called for, and the same when it is told the same again")
    void asksWhatAnotherAnswerCallsFor() {
        Reasoner<Integer, Integer> overseer = erring(1, 7);
        for (int told = 0; told < 7; told++) {
            Step<Integer, Integer> step = overseer.next(3, List.of(told));
            Step.Ask<Integer, Integer> ask = (Step.Ask<Integer, Integer>) step;
            assertNotEquals(List.of(told), ask.questions());
            assertTrue(ask.questions().get(0) >= 0 && ask.questions().get(0) < 7, "an answer there is");
            assertEquals(step, overseer.next(3, List.of(told)));
        }
    }
}
