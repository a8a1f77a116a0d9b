package agon.tasks.algorithms.permutation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Arena;
import agon.api.oversight.Flaws;
import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.learners.djl.FactGraphProvider;
import agon.tasks.algorithms.judge.Fact;
import agon.tasks.algorithms.judge.JudgeSettings;
import agon.tasks.algorithms.subtask.QuestionSource;
import agon.tck.TaughtFaculties;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A judge who sees two images of a permutation")
class PowerJudgeTest {

    private static final int SIZE = 6;
    private static final List<Integer> CLAIMS = IntStream.range(0, SIZE).boxed().toList();
    private static final Task<PowerQuestion, Integer> TASK = task();

    @SuppressWarnings("unchecked")
    private static Task<PowerQuestion, Integer> task() {
        PowerSettings settings = new PowerSettings(
                SIZE,
                2,
                8,
                PowerCurriculum.POWERS,
                Flaws.NONE,
                QuestionSource.TASK,
                new JudgeSettings(2, 400, 64, 16, 0, 3));
        return (Task<PowerQuestion, Integer>) new PermutationPoweringProvider()
                .create(settings, new TaskSetting(3, Optional.empty(), new TaughtFaculties(new FactGraphProvider())));
    }

    @SuppressWarnings("unchecked")
    private static Arena<PowerQuestion, Integer, Fact> arena() {
        return (Arena<PowerQuestion, Integer, Fact>) TASK.overseer().arena().orElseThrow();
    }

    private static Fact image(PowerQuestion question, int element) {
        return new Fact(List.of(element, question.permutation().apply(1, element)));
    }

    /** The two images that σ²(x) follows from. */
    private static List<Fact> decisive(PowerQuestion question) {
        int next = question.permutation().apply(1, question.element());
        return List.of(image(question, question.element()), image(question, next));
    }

    /** Images of two that x never comes to in two steps. */
    private static List<Fact> beside(PowerQuestion question) {
        List<Fact> decisive = decisive(question);
        return IntStream.range(0, SIZE)
                .mapToObj(element -> image(question, element))
                .filter(fact -> !decisive.contains(fact))
                .limit(2)
                .toList();
    }

    /** How often it takes the truth among all answers, of squares of held-out permutations. */
    private static double right(Function<PowerQuestion, List<Fact>> revealed) {
        List<PowerQuestion> squares = TASK.questions(Split.IID).draw(100, Seeds.generator(5, "squares")).stream()
                .map(question -> question.ask(2, question.element()))
                .filter(question -> decisive(question).stream().distinct().count() == 2)
                .toList();
        List<double[]> verdicts = arena().judge(squares.stream()
                .map(question -> new Trial<>(question, CLAIMS, revealed.apply(question)))
                .toList());
        long right = IntStream.range(0, squares.size())
                .filter(i -> likeliest(verdicts.get(i)) == TASK.truth().answer(squares.get(i)))
                .count();
        return (double) right / squares.size();
    }

    private static int likeliest(double[] verdict) {
        return IntStream.range(0, verdict.length)
                .reduce((a, b) -> verdict[a] >= verdict[b] ? a : b)
                .orElseThrow();
    }

    @Test
    @DisplayName("finds what is true by those that decide, far more often than by others or by none")
    void decisive() {
        double decisive = right(PowerJudgeTest::decisive);
        double beside = right(PowerJudgeTest::beside);
        double none = right(question -> List.of());
        assertTrue(decisive > 0.9, "right by those that decide: " + decisive);
        assertTrue(beside < 0.6, "right by others: " + beside);
        assertTrue(none < 0.5, "right by none: " + none);
    }

    @Test
    @DisplayName("cannot tell two permutations apart by the images that they share")
    void shared() {
        PowerQuestion one = new PowerQuestion(Permutation.of(List.of(1, 2, 3, 4, 5, 0)), 3, 0);
        PowerQuestion other = new PowerQuestion(Permutation.of(List.of(1, 2, 4, 5, 3, 0)), 3, 0);
        assertNotEquals(TASK.truth().answer(one), TASK.truth().answer(other));
        List<Fact> shared = List.of(image(one, 0), image(one, 1));
        assertArrayEquals(
                arena().judge(List.of(new Trial<>(one, CLAIMS, shared))).get(0),
                arena().judge(List.of(new Trial<>(other, CLAIMS, shared))).get(0));
    }
}
