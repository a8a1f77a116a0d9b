package agon.tasks.algorithms.subtask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubtaskQuestionsTest {

    private static final int MANY = 12_000;

    private final RandomGenerator random = Seeds.generator(1, "subtask test");

    private static Questions<Integer> questions(Split split) {
        return QuestionSource.SUBTASKS.of(Counting.questions(), split, new Counting().decomposition(Integer.MAX_VALUE));
    }

    /** Training questions of a task that asks nothing but one number. */
    private static Questions<Integer> ofNothingBut(int number) {
        Questions<Integer> task = new Questions<>() {
            @Override
            public int levels() {
                return 1;
            }

            @Override
            public List<Integer> draw(int count, int hardest, RandomGenerator random) {
                return Collections.nCopies(count, number);
            }
        };
        return QuestionSource.SUBTASKS.of(task, Split.TRAINING, new Counting().decomposition(Integer.MAX_VALUE));
    }

    @Test
    void ofOneTreeEveryQuestionIsEquallyLikely() {
        TreeMap<Integer, Long> drawn = ofNothingBut(6).draw(MANY, random).stream()
                .collect(Collectors.groupingBy(number -> number, TreeMap::new, Collectors.counting()));
        assertEquals(Set.of(1, 2, 3, 6), drawn.keySet());
        drawn.values().forEach(count -> assertEquals(MANY / 4.0, count, 200));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void aLevelHoldsWhatItsQuestionsComeDownToAndNothingThatIsLookedUp(int level) {
        Set<Integer> drawn = new TreeSet<>(questions(Split.TRAINING).draw(MANY, level, random));
        assertEquals(IntStream.rangeClosed(1, level).boxed().collect(Collectors.toSet()), drawn);
    }

    @Test
    void levelZeroIsTheTasksOwn() {
        assertEquals(List.of(0, 0, 0), questions(Split.TRAINING).draw(3, 0, random));
        assertEquals(Counting.HIGHEST, questions(Split.TRAINING).levels());
    }

    @Test
    void trainingGivesAsManyAsAreAskedForThoughSomeOfTheTasksOwnAreLookedUp() {
        for (int count : new int[] {0, 1, 7, 100}) {
            assertEquals(count, questions(Split.TRAINING).draw(count, random).size());
        }
    }

    @Test
    void evaluationGivesNoQuestionTwiceAndAllThereAreIfTheyAreFewerThanTheCount() {
        List<Integer> drawn = questions(Split.IID).draw(50, random);
        assertEquals(Counting.HIGHEST, drawn.size());
        assertEquals(Counting.HIGHEST, Set.copyOf(drawn).size());
    }

    @Test
    void aTaskOfLookUpsAloneGivesNothingInsteadOfSearchingForEver() {
        assertEquals(List.of(), ofNothingBut(0).draw(10, random));
    }

    @Test
    void equalSeedsDrawEqualQuestions() {
        for (Split split : Split.values()) {
            assertEquals(
                    questions(split).draw(100, Seeds.generator(5, "draw")),
                    questions(split).draw(100, Seeds.generator(5, "draw")));
        }
    }
}
