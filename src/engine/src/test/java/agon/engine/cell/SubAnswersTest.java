package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.DecompositionShape;
import agon.api.codec.RealForm;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.engine.cell.SubAnswers.Inquest;
import agon.engine.example.OverseenSums;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The look at what an agent answers to sub-questions")
final class SubAnswersTest {

    private static final int LARGEST = 6;
    private static final SumsTask SUMS = new SumsTask(LARGEST);
    private static final HeldOut<Sum, Integer> HELD_OUT = HeldOut.draw(SUMS, Split.IID, 60, 1);

    /** An agent that is right but about some. */
    private static Agent<Sum, Integer> wrongAbout(Predicate<Sum> some) {
        return asked -> asked.stream()
                .map(sum -> new Prediction<>(SUMS.truth().answer(sum) + (some.test(sum) ? 1 : 0), 1))
                .toList();
    }

    private static List<Inquest> inquests(Agent<Sum, Integer> agent) {
        return SubAnswers.of(SUMS, agent, HELD_OUT);
    }

    private static int second(Inquest inquest) {
        return HELD_OUT.questions().get(inquest.question()).second();
    }

    @Test
    @DisplayName("asks, once each, whatever H would ask below a question and cannot tell at once")
    void asked() {
        List<Sum> heard = new ArrayList<>();
        List<Inquest> inquests = inquests(asked -> {
            heard.addAll(asked);
            return wrongAbout(sum -> false).answer(asked);
        });
        assertEquals(60, inquests.size());
        assertEquals(heard.stream().distinct().toList(), heard);
        assertTrue(heard.stream().noneMatch(sum -> sum.second() == 0), "H looks at these itself");
        for (Inquest inquest : inquests) {
            assertEquals(Math.max(0, second(inquest) - 1), inquest.asked());
            assertEquals(0, inquest.wrong());
            assertEquals(OptionalInt.empty(), inquest.firstWrong());
            assertEquals(OptionalInt.empty(), inquest.size(), "sums have none");
            assertFalse(inquest.astray() || inquest.stuck());
        }
    }

    @Test
    @DisplayName("says how deep the agent is wrong first, and that H is stuck where that misleads its first step")
    void wrong() {
        for (Inquest inquest : inquests(wrongAbout(sum -> sum.second() == 2))) {
            boolean deep = second(inquest) > 2;
            assertEquals(deep ? 1 : 0, inquest.wrong());
            assertEquals(deep ? OptionalInt.of(second(inquest) - 2) : OptionalInt.empty(), inquest.firstWrong());
            assertEquals(second(inquest) == 3, inquest.stuck(), "the agent answers H's first step alone");
            assertFalse(inquest.astray());
        }
    }

    @Test
    @DisplayName("tells an H that is stuck from one that is astray though it is told the truth")
    void astray() {
        Overseer<Sum, Integer> mistaken = Overseer.of(new Doubling());
        List<Inquest> inquests = SubAnswers.of(new OverseenSums(mistaken), wrongAbout(sum -> false), HELD_OUT);
        inquests.forEach(inquest -> assertEquals(second(inquest) > 0, inquest.astray()));
        inquests.forEach(inquest -> assertEquals(inquest.astray(), inquest.stuck()));
    }

    @Test
    @DisplayName("is not taken where H does not reason, and refuses reals to which nothing is near")
    void refusals() {
        Demonstrator<Sum, Integer> silent = question -> Optional.empty();
        assertEquals(
                List.of(), SubAnswers.of(new OverseenSums(Overseer.of(silent)), wrongAbout(sum -> false), HELD_OUT));
        HeldOut<Sum, Integer> reals =
                new HeldOut<>(Split.IID, HELD_OUT.questions(), HELD_OUT.truths(), SUMS.truth(), new WholeNumbers());
        assertEquals(
                "tolerance",
                assertThrows(InvalidSetting.class, () -> SubAnswers.of(SUMS, wrongAbout(sum -> false), reals))
                        .setting());
        assertEquals(
                60,
                SubAnswers.of(SUMS, wrongAbout(sum -> true), reals.within(1)).size());
        assertTrue(SubAnswers.of(SUMS, wrongAbout(sum -> true), reals.within(1)).stream()
                .noneMatch(Inquest::stuck));
    }

    private static final class Doubling implements Reasoner<Sum, Integer> {

        @Override
        public Step<Sum, Integer> next(Sum question, List<Integer> told) {
            if (question.second() == 0) {
                return new Step.Conclude<>(question.first());
            }
            return told.isEmpty()
                    ? new Step.Ask<>(List.of(new Sum(question.first(), question.second() - 1)))
                    : new Step.Conclude<>(told.get(0) + 2);
        }

        @Override
        public DecompositionShape shape() {
            return new DecompositionShape(1, 1);
        }
    }

    private record WholeNumbers() implements RealForm<Integer> {

        @Override
        public double value(Integer answer) {
            return answer;
        }

        @Override
        public Integer answer(double value) {
            return (int) Math.round(value);
        }

        @Override
        public double centre() {
            return 0;
        }

        @Override
        public double scale() {
            return 1;
        }
    }
}
