package agon.tasks.algorithms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.FactsForm;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.OverseerFirst;
import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.tasks.algorithms.FiveTasks.Sized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What questions look like to a learner")
final class LooksTest {

    private static final int DRAWN = 120;

    private final RandomGenerator random = Seeds.generator(9, "looks");

    static Stream<Sized<?>> tasks() {
        return FiveTasks.all();
    }

    /** Facts and query, all that a learner is given. */
    private static <Q> String look(FactsForm<Q> form, Q question) {
        return Arrays.deepToString(form.facts(question)) + Arrays.toString(form.query(question));
    }

    /** Questions of all levels and splits, and what H asks on the way when it is told nonsense but for what it looks up. */
    private <Q, A> List<Q> questions(Task<Q, A> task) {
        List<Q> drawn = new ArrayList<>();
        for (Split split : Split.values()) {
            Questions<Q> questions = task.questions(split);
            for (int level = 0; level <= questions.levels(); level++) {
                drawn.addAll(questions.draw(DRAWN, level, random));
            }
        }
        Agent<Q, A> nonsense = asked -> asked.stream()
                .map(question -> new Prediction<>(task.codec().answers().guess(random), 1))
                .toList();
        List<Q> all = new ArrayList<>(drawn);
        Agent<Q, A> assistant = new OverseerFirst<>(task.overseer(), nonsense);
        new Deliberation<>(task.overseer().reasoner().orElseThrow(), assistant)
                .deliberate(drawn).stream().map(Deliberated::subQuestions).forEach(all::addAll);
        return all;
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void tellsUnequalQuestionsAboutOneContextApart(Sized<?> sized) {
        for (int size : List.of(4, 8)) {
            assertToldApart(sized.of(size));
        }
    }

    private <Q, A> void assertToldApart(Task<Q, A> task) {
        FactsForm<Q> form = task.codec().facts().orElseThrow();
        Map<Object, Map<String, Q>> contexts = new HashMap<>();
        int met = 0;
        for (Q question : questions(task)) {
            Q before = contexts.computeIfAbsent(form.context(question), context -> new HashMap<>())
                    .putIfAbsent(look(form, question), question);
            if (before != null) {
                assertEquals(before, question, "they look the same");
                met++;
            }
        }
        assertTrue(met > DRAWN, met + " questions came up again");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void isTheSameOfDifferentContextsOnlyIfTheSameIsRight(Sized<?> sized) {
        assertSameAnswers(sized.of(4));
    }

    private <Q, A> void assertSameAnswers(Task<Q, A> task) {
        FactsForm<Q> form = task.codec().facts().orElseThrow();
        Map<String, Set<Q>> looks = new HashMap<>();
        for (Q question : questions(task)) {
            looks.computeIfAbsent(look(form, question), look -> new LinkedHashSet<>())
                    .add(question);
        }
        for (Set<Q> alike : looks.values()) {
            Q first = alike.iterator().next();
            A right = task.truth().answer(first);
            alike.forEach(other -> assertTrue(
                    task.truth().accepts(other, right), () -> "look alike, and differ: " + first + ", " + other));
        }
    }
}
