package agon.api.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.Doubling;
import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.DecompositionShape;
import agon.api.codec.StepQuestion;
import agon.api.oversight.AssistedRater.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliberationTest {

    private static final List<Integer> QUESTIONS =
            IntStream.rangeClosed(0, Doubling.MOST).boxed().toList();

    private static Agent<Integer, Integer> knowing() {
        return questions -> questions.stream()
                .map(question -> new Prediction<>(Doubling.truth(question), 1))
                .toList();
    }

    @Test
    void fullyExpandedTheOverseerEqualsTheTruth() {
        Agent<Integer, Integer> expanded = new ExpandedOverseer<>(Doubling.overseer(), Doubling.MOST + 1);
        List<Integer> answers =
                expanded.answer(QUESTIONS).stream().map(Prediction::answer).toList();
        assertEquals(QUESTIONS.stream().map(Doubling::truth).toList(), answers);
    }

    @Test
    void anExpansionThatDoesNotEndIsReportedNotFollowed() {
        Agent<Integer, Integer> tooShallow = new ExpandedOverseer<>(Doubling.overseer(), 3);
        assertThrows(IllegalStateException.class, () -> tooShallow.answer(QUESTIONS));
    }

    @Test
    void allQuestionsOfARoundReachTheAssistantAsOneBatch() {
        List<Integer> batches = new ArrayList<>();
        Agent<Integer, Integer> counting = questions -> {
            batches.add(questions.size());
            return knowing().answer(questions);
        };
        new Deliberation<>(Doubling.overseer(), counting).deliberate(QUESTIONS);
        assertEquals(List.of(QUESTIONS.size() - 1), batches, "one round, and the primitive asks nothing");
    }

    @Test
    void aDeliberationKeepsWhatWasAskedToldAndConcluded() {
        Deliberated<Integer, Integer> five = new Deliberation<>(Doubling.overseer(), knowing())
                .deliberate(List.of(5))
                .get(0);
        assertEquals(List.of(4), five.subQuestions());
        assertEquals(Optional.of(Doubling.truth(5)), five.conclusion());
        assertEquals(
                List.of(new StepQuestion<>(5, List.of()), new StepQuestion<>(5, List.of(Doubling.truth(4)))),
                five.recorded().stream()
                        .map(ImitatedReasoner.Recorded::question)
                        .toList());
    }

    @Test
    void anOverseerThatNeverConcludesComesToNoConclusionInsteadOfLooping() {
        BatchReasoner<Integer, Integer> asksForever = new BatchReasoner<>() {
            @Override
            public List<Step<Integer, Integer>> next(List<StepQuestion<Integer, Integer>> steps) {
                List<Step<Integer, Integer>> asked = new ArrayList<>();
                steps.forEach(step -> asked.add(new Step.Ask<>(List.of(step.question()))));
                return asked;
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(1, 3);
            }
        };
        Deliberated<Integer, Integer> result = new Deliberation<>(asksForever, knowing())
                .deliberate(List.of(2))
                .get(0);
        assertEquals(Optional.empty(), result.conclusion());
        assertEquals(3, result.subAnswers().size());
    }

    @Test
    void theOverseerAnswersPrimitivesItselfAndTheAgentTheRest() {
        List<Integer> asked = new ArrayList<>();
        Agent<Integer, Integer> wrong = questions -> {
            asked.addAll(questions);
            return questions.stream().map(question -> new Prediction<>(6, 0.2)).toList();
        };
        List<Prediction<Integer>> answers =
                new OverseerFirst<>(Overseer.of(Doubling.overseer()), wrong).answer(List.of(3, 0, 2));
        assertEquals(List.of(3, 2), asked);
        assertEquals(List.of(new Prediction<>(6, 0.2), new Prediction<>(1, 1.0), new Prediction<>(6, 0.2)), answers);
    }

    @Test
    void whatIsAskedTwiceInOneStepIsDrawnAndWhatIsAskedOnceIsNot() {
        Reasoner<Integer, Integer> twice = new Reasoner<>() {
            @Override
            public Step<Integer, Integer> next(Integer question, List<Integer> answersSoFar) {
                return answersSoFar.isEmpty()
                        ? new Step.Ask<>(List.of(question, 0, question))
                        : new Step.Conclude<>(answersSoFar.get(0));
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(3, 3);
            }
        };
        Agent<Integer, Integer> agent = new Agent<>() {
            private int draws = 100;

            @Override
            public List<Prediction<Integer>> answer(List<Integer> questions) {
                return questions.stream()
                        .map(question -> new Prediction<>(question, 1))
                        .toList();
            }

            @Override
            public List<Prediction<Integer>> draw(List<Integer> questions) {
                return questions.stream()
                        .map(question -> new Prediction<>(draws++, 1))
                        .toList();
            }
        };
        List<List<Integer>> told = new Deliberation<>(twice, agent)
                .deliberate(List.of(5, 0)).stream()
                        .map(one -> one.subAnswers().stream()
                                .map(Prediction::answer)
                                .toList())
                        .toList();
        assertEquals(List.of(List.of(100, 0, 101), List.of(102, 103, 104)), told);
    }

    @Test
    void anAssistedRaterPrefersTheTruthWhenItsAssistantIsRightOnTheSubQuestions() {
        AssistedRater<Integer, Integer> rater = new AssistedRater<>(
                BatchReasoner.of(Doubling.overseer()),
                knowing(),
                Doubling.codec().answers());
        for (Integer question : QUESTIONS) {
            int right = Doubling.truth(question);
            int wrong = (right + 1) % 7;
            int worse = (right + 2) % 7;
            List<OptionalInt> best = rater.best(List.of(
                    new Offer<>(question, List.of(right, wrong)),
                    new Offer<>(question, List.of(wrong, worse, right)),
                    new Offer<>(question, List.of(wrong, worse))));
            assertEquals(List.of(OptionalInt.of(0), OptionalInt.of(2), OptionalInt.empty()), best);
        }
    }

    @Test
    void anOverseerErrsAtItsRateAndInTheSameWayWhenAskedAgain() {
        Flawed<Integer, Integer> flawed = new Flawed<>(new Flaws(0.3, 0), 7, Doubling.codec());
        Reasoner<Integer, Integer> overseer = flawed.reasoner(Doubling.overseer());
        int wrong = 0;
        int trials = 0;
        for (int exponent = 1; exponent <= Doubling.MOST; exponent++) {
            for (int told = 0; told < 7; told++) {
                Step<Integer, Integer> step = overseer.next(exponent, List.of(told));
                assertEquals(step, overseer.next(exponent, List.of(told)));
                wrong += step.equals(new Step.Conclude<>(told * 2 % 7)) ? 0 : 1;
                trials++;
            }
        }
        double rate = (double) wrong / trials;
        assertTrue(rate > 0.1 && rate < 0.5, "error rate " + rate);
    }

    @Test
    void aBiasedOverseerLeansToItsFavourite() {
        Flawed<Integer, Integer> flawed = new Flawed<>(new Flaws(0, 1), 7, Doubling.codec());
        assertEquals(
                new Step.Conclude<>(0), flawed.reasoner(Doubling.overseer()).next(0, List.of()));
    }
}
