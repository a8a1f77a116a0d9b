package agon.protocols.baselines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.settings.InvalidSetting;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An overseer that consults itself")
final class SelfConsultationTest {

    private static final AdditionTask TASK = new AdditionTask();

    private final List<Addition> asked = new ArrayList<>();

    private SelfConsultation<Addition, Integer> consulting(Reasoner<Addition, Integer> reasoner) {
        Reasoner<Addition, Integer> counted = new Reasoner<>() {
            @Override
            public Step<Addition, Integer> next(Addition question, List<Integer> answersSoFar) {
                asked.add(question);
                return reasoner.next(question, answersSoFar);
            }

            @Override
            public DecompositionShape shape() {
                return reasoner.shape();
            }
        };
        return new SelfConsultation<>(counted, Optional.empty());
    }

    private static Reasoner<Addition, Integer> exact() {
        return TASK.overseer().reasoner().orElseThrow();
    }

    /** Asks the same at once, whatever it was told. */
    private static Reasoner<Addition, Integer> asking(Function<Addition, List<Addition>> questions) {
        return new Reasoner<>() {
            @Override
            public Step<Addition, Integer> next(Addition question, List<Integer> answersSoFar) {
                return new Step.Ask<>(questions.apply(question));
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(2, 4);
            }
        };
    }

    @Test
    void comesToTheTruthExactlyWhereTheDepthSuffices() {
        for (int depth = 0; depth <= 4; depth++) {
            SelfConsultation<Addition, Integer> overseer = consulting(exact());
            for (int steps = 4; steps >= 0; steps--) {
                Addition question = new Addition(3, steps);
                Optional<Integer> expected =
                        steps <= depth ? Optional.of(TASK.truth().answer(question)) : Optional.empty();
                assertEquals(expected, overseer.conclude(question, depth), steps + " steps to depth " + depth);
            }
        }
    }

    @Test
    void whatItRemembersIsCutAtTheSameDepthAsWhatItReasons() {
        SelfConsultation<Addition, Integer> overseer = consulting(exact());
        assertEquals(Optional.of(7), overseer.conclude(new Addition(4, 3), 3));
        assertEquals(Optional.empty(), overseer.conclude(new Addition(4, 4), 3));
        assertEquals(Optional.of(8), overseer.conclude(new Addition(4, 4), 4));
    }

    @Test
    void takesNoStepTwice() {
        SelfConsultation<Addition, Integer> overseer = consulting(exact());
        overseer.conclude(new Addition(4, 4), 4);
        int steps = asked.size();
        overseer.conclude(new Addition(4, 2), 4);
        overseer.conclude(new Addition(4, 4), 4);
        assertEquals(steps, asked.size());
    }

    @Test
    void comesToNothingWhereItGoesOnAskingHarderQuestions() {
        assertEquals(Optional.empty(), consulting(Unanswered.overtaking()).conclude(new Addition(0, 0), 64));
        assertEquals(65, asked.size(), "one step at each level");
    }

    @Test
    void comesToNothingAtOnceWhereItGoesRoundInACircle() {
        Reasoner<Addition, Integer> backAndForth =
                asking(question -> List.of(new Addition(question.start(), 1 - question.steps())));
        assertEquals(Optional.empty(), consulting(backAndForth).conclude(new Addition(0, 0), 64));
        assertEquals(List.of(new Addition(0, 0), new Addition(0, 1)), asked);
    }

    @Test
    void comesToNothingWhereItAsksItselfOnce() {
        assertEquals(Optional.empty(), consulting(asking(List::of)).conclude(new Addition(0, 0), 64));
    }

    @Test
    void comesToNothingWhereItGoesOnAskingBeyondItsShape() {
        Reasoner<Addition, Integer> curious = new Reasoner<>() {
            @Override
            public Step<Addition, Integer> next(Addition question, List<Integer> answersSoFar) {
                return question.steps() == 0
                        ? new Step.Conclude<>(question.start())
                        : new Step.Ask<>(List.of(new Addition(answersSoFar.size(), 0)));
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(1, 3);
            }
        };
        assertEquals(Optional.empty(), consulting(curious).conclude(new Addition(0, 1), 64));
    }

    @Test
    void drawsOfTheAgentsOwnAnswerAreRefused() {
        InvalidSetting refused = assertThrows(
                InvalidSetting.class,
                () -> consulting(asking(question -> List.of(question, question)))
                        .conclude(new Addition(0, 0), 64));
        assertEquals("depth", refused.setting());
    }
}
