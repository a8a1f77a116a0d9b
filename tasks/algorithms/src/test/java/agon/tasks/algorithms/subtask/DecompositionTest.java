package agon.tasks.algorithms.subtask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    private static final Counting COUNTING = new Counting();

    private static List<Integer> reasonedAbout(int number, int levels) {
        return COUNTING.decomposition(levels).reasonedAbout(number);
    }

    @Test
    void holdsTheQuestionAndAllThatIsAskedBelowItEachOnceAndNoLookUp() {
        assertEquals(List.of(6, 3, 2, 1), reasonedAbout(6, Integer.MAX_VALUE));
        assertEquals(List.of(1), reasonedAbout(1, Integer.MAX_VALUE));
    }

    @Test
    void holdsNothingOfAQuestionThatIsLookedUp() {
        assertEquals(List.of(), reasonedAbout(0, Integer.MAX_VALUE));
    }

    @Test
    void isCutAfterItsLevels() {
        assertEquals(List.of(6), reasonedAbout(6, 0));
        assertEquals(List.of(6, 3, 2), reasonedAbout(6, 1));
        assertEquals(List.of(6, 3, 2, 1), reasonedAbout(6, 2));
    }

    @Test
    void goesByTrueAnswersHoweverHCouldBeMisled() {
        // Were 12 told anything but 6 as its half, it would not ask about 5.
        assertEquals(List.of(12, 6, 5, 3, 2, 1), reasonedAbout(12, Integer.MAX_VALUE));
    }

    @Test
    void ofAnHThatAsksWhatItIsAskedEndsAtTheCutAtTheLatest() {
        Reasoner<Integer, Integer> drawing = new Reasoner<>() {
            @Override
            public Step<Integer, Integer> next(Integer number, List<Integer> answersSoFar) {
                return answersSoFar.isEmpty()
                        ? new Step.Ask<>(List.of(number, number, number + 1))
                        : new Step.Conclude<>(number);
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(3, 3);
            }
        };
        assertEquals(
                List.of(5, 6, 7, 8),
                Decomposition.cut(drawing, COUNTING, number -> number).reasonedAbout(5));
    }
}
