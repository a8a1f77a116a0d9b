package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.DecompositionShape;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Flaws;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tck.sample.Addition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The amplified agent")
final class OverseerAmplifierTest {

    private static final int QUESTIONS = 100;
    private static final int CIRCLE = 12;

    private static Agent<Addition, Integer> saying(int tooMuch) {
        return questions -> questions.stream()
                .map(question -> new Prediction<>((OnAddition.TRUTH.answer(question) + tooMuch) % CIRCLE, 1))
                .toList();
    }

    private static List<Addition> additions() {
        return OnAddition.TASK.questions(Split.IID).draw(QUESTIONS, Seeds.generator(1, "amplifier test"));
    }

    private static <Q, A> Agent<Q, A> amplified(
            Overseer<Q, A> overseer, Consumer<Deliberated<Q, A>> observer, Agent<Q, A> agent) {
        return new OverseerAmplifier<>(() -> overseer, observer).amplify(agent);
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void givesTheTruthIfTheAgentIsRight(Split split) {
        assertGivesTheTruth(OnAddition.TASK, split);
        assertGivesTheTruth(
                new PermutationPoweringProvider()
                        .create(new PowerSettings(6, 4, 4, Flaws.NONE), new TaskSetting(3, Optional.empty())),
                split);
    }

    private static <Q, A> void assertGivesTheTruth(Task<Q, A> task, Split split) {
        List<Q> questions = task.questions(split).draw(QUESTIONS, Seeds.generator(1, "amplifier test"));
        Agent<Q, A> right = asked -> asked.stream()
                .map(question -> new Prediction<>(task.truth().answer(question), 1))
                .toList();
        assertEquals(
                right.answer(questions),
                amplified(task.overseer(), ignored -> {}, right).answer(questions));
    }

    @Test
    void isWrongByWhatTheAgentIsWrongWhereTheOverseerHadToAskIt() {
        Agent<Addition, Integer> amplified = amplified(OnAddition.TASK.overseer(), ignored -> {}, saying(1));
        for (Addition question : additions()) {
            int askedTheAgent = question.steps() >= 2 ? 1 : 0;
            assertEquals(
                    (OnAddition.TRUTH.answer(question) + askedTheAgent) % CIRCLE,
                    amplified.answer(List.of(question)).get(0).answer(),
                    question.toString());
        }
    }

    @Test
    void drawsWhereItIsDrawnFrom() {
        Agent<Addition, Integer> agent = new Agent<>() {
            @Override
            public List<Prediction<Integer>> answer(List<Addition> questions) {
                return saying(0).answer(questions);
            }

            @Override
            public List<Prediction<Integer>> draw(List<Addition> questions) {
                return saying(5).answer(questions);
            }
        };
        List<Addition> questions = List.of(new Addition(1, 3));
        Agent<Addition, Integer> amplified = amplified(OnAddition.TASK.overseer(), ignored -> {}, agent);
        assertEquals(List.of(new Prediction<>(4, 1)), amplified.answer(questions));
        assertEquals(List.of(new Prediction<>(9, 1)), amplified.draw(questions));
    }

    @Test
    void repeatsTheAgentAtNoConfidenceWhereTheOverseerNeverConcludes() {
        Reasoner<Addition, Integer> endless = new Reasoner<>() {
            @Override
            public Step<Addition, Integer> next(Addition question, List<Integer> answersSoFar) {
                return new Step.Ask<>(List.of(question));
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(1, 3);
            }
        };
        List<Prediction<Integer>> own = saying(1).answer(additions());
        assertEquals(
                own.stream().map(said -> new Prediction<>(said.answer(), 0)).toList(),
                amplified(Overseer.of(endless), ignored -> {}, saying(1)).answer(additions()));
    }

    @Test
    void showsTheFirstDeliberationOfEachBatch() {
        List<Addition> shown = new ArrayList<>();
        Agent<Addition, Integer> amplified =
                amplified(OnAddition.TASK.overseer(), one -> shown.add(one.question()), saying(0));
        amplified.answer(List.of());
        amplified.answer(List.of(new Addition(1, 3), new Addition(4, 2)));
        amplified.answer(List.of(new Addition(7, 0)));
        assertEquals(List.of(new Addition(1, 3), new Addition(7, 0)), shown);
    }
}
