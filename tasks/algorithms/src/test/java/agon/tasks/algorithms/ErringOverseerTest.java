package agon.tasks.algorithms;

import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Prediction;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.Flawed;
import agon.api.oversight.Flaws;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An overseer that errs in half of its steps")
final class ErringOverseerTest {

    private static final int LEVELS = 4;
    private static final int QUESTIONS = 64;

    static Stream<FiveTasks.Sized<?>> tasks() {
        return FiveTasks.all();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @DisplayName("still comes to an answer, and to sub-questions that can be answered, on every task")
    void comesToAnAnswer(FiveTasks.Sized<?> sized) {
        for (long seed = 0; seed < 10; seed++) {
            comesToAnAnswer(sized.of(8), seed);
        }
    }

    private static <Q, A> void comesToAnAnswer(Task<Q, A> task, long seed) {
        Flawed<Q, A> flawed = new Flawed<>(new Flaws(0.5, 0), seed, task.codec());
        Deliberation<Q, A> erring = new Deliberation<>(
                flawed.reasoner(task.overseer().reasoner().orElseThrow()),
                questions -> questions.stream()
                        .map(question -> new Prediction<>(task.truth().answer(question), 1))
                        .toList());
        List<Q> questions = task.questions(Split.TRAINING).draw(QUESTIONS, Seeds.generator(seed, "erring overseer"));
        int wrong = 0;
        for (int level = 0; level < LEVELS && !questions.isEmpty(); level++) {
            List<Deliberated<Q, A>> courses = erring.deliberate(questions);
            for (Deliberated<Q, A> course : courses) {
                assertTrue(course.conclusion().isPresent(), () -> "no conclusion on " + course.question());
                wrong += task.truth()
                                .accepts(course.question(), course.conclusion().orElseThrow())
                        ? 0
                        : 1;
            }
            questions = courses.stream()
                    .flatMap(course -> course.subQuestions().stream())
                    .distinct()
                    .limit(QUESTIONS)
                    .toList();
        }
        assertTrue(wrong > 0);
    }
}
