package agon.tasks.algorithms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Reasoner;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.tasks.algorithms.FiveTasks.Sized;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("At size 64, the largest there is,")
final class LargestSizeTest {

    private static final int LARGEST = 64;
    private static final int QUESTIONS = 150;

    static Stream<Sized<?>> all() {
        return FiveTasks.all();
    }

    static Stream<Sized<?>> ending() {
        return FiveTasks.ending();
    }

    private static <Q, A> List<Q> questions(Task<Q, A> task) {
        List<Q> questions = new ArrayList<>();
        for (Split split : Split.values()) {
            questions.addAll(task.questions(split).draw(QUESTIONS, Seeds.generator(5, "largest size")));
        }
        return questions;
    }

    private static <Q, A> Agent<Q, A> exact(Task<Q, A> task) {
        return asked -> asked.stream()
                .map(question -> new Prediction<>(task.truth().answer(question), 1))
                .toList();
    }

    /** The overseer, helped by an agent with all that it asks, its own question among it. */
    private static <Q, A> Agent<Q, A> helped(Reasoner<Q, A> overseer, Agent<Q, A> agent) {
        return asked -> new Deliberation<>(overseer, agent)
                .deliberate(asked).stream()
                        .map(Deliberated::conclusion)
                        .map(conclusion -> new Prediction<>(conclusion.orElseThrow(), 1))
                        .toList();
    }

    private static <Q, A> void assertRight(Task<Q, A> task, List<Q> questions, List<Prediction<A>> answers) {
        assertEquals(questions.size(), answers.size());
        for (int i = 0; i < answers.size(); i++) {
            A answer = answers.get(i).answer();
            Q question = questions.get(i);
            assertTrue(task.truth().accepts(question, answer), () -> answer + ": " + question);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theOverseerIsRightIfAnExactAgentHelps(Sized<?> sized) {
        assertRightWithHelp(sized.of(LARGEST));
    }

    /** One level of H above the agent, and two, where H answers what H asks. */
    private static <Q, A> void assertRightWithHelp(Task<Q, A> task) {
        Reasoner<Q, A> overseer = task.overseer().reasoner().orElseThrow();
        List<Q> questions = questions(task);
        Agent<Q, A> once = helped(overseer, exact(task));
        assertRight(task, questions, once.answer(questions));
        assertRight(task, questions, helped(overseer, once).answer(questions));
    }

    @ParameterizedTest
    @MethodSource("ending")
    void theOverseerFullyExpandedIsRight(Sized<?> sized) {
        assertRightExpanded(sized.of(LARGEST));
    }

    private static <Q, A> void assertRightExpanded(Task<Q, A> task) {
        List<Q> questions = questions(task);
        Reasoner<Q, A> overseer = task.overseer().reasoner().orElseThrow();
        assertRight(task, questions, new ExpandedOverseer<>(overseer, LARGEST + 1).answer(questions));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noLargerOneIsMade(Sized<?> sized) {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> sized.of(LARGEST + 1));
        assertEquals("size", refused.setting());
        assertTrue(refused.getMessage().endsWith("to 64, is 65"), refused.getMessage());
    }
}
