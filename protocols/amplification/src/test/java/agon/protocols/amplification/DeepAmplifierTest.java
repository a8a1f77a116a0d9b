package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.agent.Prediction;
import agon.api.oversight.Flaws;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Amplification to a depth")
final class DeepAmplifierTest {

    private static final int NOT_ON_THE_CIRCLE = -100;

    private static <Q, A> Amplifier<Q, A> deep(Task<Q, A> task, int depth) {
        return new DeepAmplifier<>(new OverseerAmplifier<>(task::overseer, ignored -> {}), depth);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void isRightToAnyDepthIfTheAgentIs(int depth) {
        assertRight(OnAddition.TASK, depth);
        assertRight(
                new PermutationPoweringProvider()
                        .create(new PowerSettings(6, 4, 4, Flaws.NONE), new TaskSetting(3, Optional.empty())),
                depth);
    }

    private static <Q, A> void assertRight(Task<Q, A> task, int depth) {
        List<Q> questions = task.questions(Split.SHIFTED).draw(60, Seeds.generator(1, "depth test"));
        Agent<Q, A> right = asked -> asked.stream()
                .map(question -> new Prediction<>(task.truth().answer(question), 1))
                .toList();
        assertEquals(right.answer(questions), deep(task, depth).amplify(right).answer(questions));
    }

    @Test
    void reachesOneLevelFurtherWithEachThoughTheAgentKnowsNothing() {
        Agent<Addition, Integer> knowsNothing = questions -> questions.stream()
                .map(question -> new Prediction<>(NOT_ON_THE_CIRCLE, 1))
                .toList();
        for (int depth = 1; depth <= 4; depth++) {
            for (int steps = 0; steps <= 4; steps++) {
                Addition question = new Addition(2, steps);
                int said = deep(OnAddition.TASK, depth)
                        .amplify(knowsNothing)
                        .answer(List.of(question))
                        .get(0)
                        .answer();
                assertEquals(steps <= depth, said == 2 + steps, steps + " steps to depth " + depth);
            }
        }
    }

    @Test
    void expandsASubQuestionOnceHoweverManyQuestionsShareIt() {
        List<List<Addition>> asked = new ArrayList<>();
        Agent<Addition, Integer> agent = questions -> {
            asked.add(questions);
            return questions.stream()
                    .map(question -> new Prediction<>(OnAddition.TRUTH.answer(question), 1))
                    .toList();
        };
        Addition question = new Addition(1, 4);
        assertEquals(
                List.of(new Prediction<>(5, 1), new Prediction<>(5, 1), new Prediction<>(5, 1)),
                deep(OnAddition.TASK, 2).amplify(agent).answer(List.of(question, question, question)));
        assertEquals(List.of(List.of(new Addition(1, 2))), asked);
    }
}
