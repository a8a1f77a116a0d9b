package agon.tasks.algorithms.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Flaws;
import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentDistributionTest {

    private static final int QUESTIONS_PER_CONTEXT = 5;
    private final RandomGenerator random = Seeds.generator(1, "assignment distribution test");

    private static AssignmentSettings settings(int size) {
        return new AssignmentSettings(size, QUESTIONS_PER_CONTEXT, Flaws.NONE);
    }

    private static Questions<AssignmentQuestion> questions(int size, Split split) {
        return new AssignmentQuestions(settings(size), split);
    }

    private Stream<Assignments> contexts(int size, Split split, int count) {
        return Stream.generate(
                        () -> questions(size, split).draw(1, random).get(0).assignments())
                .limit(count);
    }

    private static <K> Map<K, Long> counts(Stream<K> stream) {
        return stream.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void assertUniform(int kinds, Map<?, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        assertEquals(kinds, counts.size(), () -> "all that there is occurs: " + counts);
        double expected = (double) all / kinds;
        counts.forEach((kind, count) -> assertEquals(expected, count, 5 * Math.sqrt(expected), kind.toString()));
    }

    @Test
    void neighboursToTrainOnShareOneContextAndTheNextOnesHaveAnother() {
        List<AssignmentQuestion> drawn = questions(8, Split.TRAINING).draw(52, random);
        assertEquals(52, drawn.size());
        for (int i = 1; i < drawn.size(); i++) {
            Assignments before = drawn.get(i - 1).assignments();
            if (i % QUESTIONS_PER_CONTEXT == 0) {
                assertNotSame(before, drawn.get(i).assignments());
            } else {
                assertSame(before, drawn.get(i).assignments());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Split.class,
            names = {"IID", "SHIFTED"})
    void evaluationAsksOneQuestionOfEachHeldOutContext(Split split) {
        List<AssignmentQuestion> drawn = questions(4, split).draw(500, random);
        assertEquals(
                500,
                drawn.stream().map(AssignmentQuestion::assignments).distinct().count());
        assertTrue(drawn.stream().allMatch(question -> question.assignments().heldOut()));
    }

    @Test
    void trainingMeetsNoHeldOutContext() {
        assertFalse(contexts(8, Split.TRAINING, 2_000).anyMatch(Assignments::heldOut));
    }

    @Test
    void oneContextInFiveIsHeldOut() {
        long heldOut = Stream.generate(() -> Assignments.draw(8, 10, random))
                .limit(10_000)
                .filter(Assignments::heldOut)
                .count();
        assertEquals(2_000, heldOut, 200);
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void equalSeedsDrawEqualQuestionsWithEqualHashes(Split split) {
        List<AssignmentQuestion> first = questions(8, split).draw(100, Seeds.generator(5, "draw"));
        List<AssignmentQuestion> second = questions(8, split).draw(100, Seeds.generator(5, "draw"));
        assertEquals(first, second);
        assertEquals(first.hashCode(), second.hashCode());
        assertEquals(100, new HashSet<>(questions(8, Split.IID).draw(100, random)).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 30, 64})
    void theFirstVariablesAreLeavesAndEveryLaterOneReadsVariablesBeforeIt(int size) {
        for (Split split : Split.values()) {
            int variables = split == Split.SHIFTED ? size + Math.max(1, size / 4) : size;
            long leaves = Math.round(Math.sqrt(variables));
            Assignments context = contexts(size, split, 1).findFirst().orElseThrow();
            assertEquals(variables, context.variables());
            Set<Integer> before = new HashSet<>();
            for (int place = 0; place < variables; place++) {
                int name = context.name(place);
                assertEquals(place < leaves, context.isLeaf(name));
                if (context.isLeaf(name)) {
                    assertTrue(context.first(name) >= 0 && context.first(name) < 8);
                } else {
                    assertTrue(before.containsAll(List.of(context.first(name), context.second(name))));
                }
                assertTrue(before.add(name), "no name twice");
            }
            assertEquals(
                    variables - leaves,
                    new SequentialAssignments(settings(size), 0)
                            .questions(split)
                            .levels());
        }
    }

    @Test
    void everyNameIsAsLikelyAsAnyOtherAtEveryPlace() {
        List<Assignments> drawn = contexts(8, Split.TRAINING, 5_000).toList();
        for (int place : List.of(0, 7)) {
            assertUniform(10, counts(drawn.stream().map(context -> context.name(place))));
        }
    }

    @Test
    void valuesArgumentsAndTheTableAreUniform() {
        List<Assignments> drawn = contexts(8, Split.TRAINING, 5_000).toList();
        assertUniform(8, counts(drawn.stream().map(context -> context.first(context.name(0)))));
        assertUniform(8, counts(drawn.stream().map(context -> context.apply(7, 0))));
        assertUniform(49, counts(drawn.stream().map(context -> {
            List<Integer> order = IntStream.range(0, 8).mapToObj(context::name).toList();
            int last = context.name(7);
            return List.of(order.indexOf(context.first(last)), order.indexOf(context.second(last)));
        })));
    }

    @Test
    void everyVariableIsAskedForAsOftenAsAnyOtherLeavesIncluded() {
        for (Split split : Split.values()) {
            assertUniform(
                    split == Split.SHIFTED ? 10 : 8,
                    counts(questions(8, split).draw(5_000, random).stream().map(AssignmentDistributionTest::place)));
        }
    }

    @Test
    void aLevelAsksForTheLeavesAndTheFirstComputedVariablesAlone() {
        int leaves = 3;
        for (Split split : Split.values()) {
            for (int level = 1; level <= questions(8, split).levels(); level++) {
                Map<Integer, Long> places = counts(
                        questions(8, split).draw(500, level, random).stream().map(AssignmentDistributionTest::place));
                assertEquals(IntStream.range(0, leaves + level).boxed().collect(Collectors.toSet()), places.keySet());
            }
        }
    }

    @Test
    void belowTheHighestLevelMostQuestionsAreAboutComputedVariables() {
        List<Integer> places = questions(8, Split.TRAINING).draw(4_000, 1, random).stream()
                .map(AssignmentDistributionTest::place)
                .toList();
        double computed = places.stream().filter(place -> place >= 3).count() / 4_000.0;
        assertEquals(0.75 + 0.25 * 0.25, computed, 0.04);
    }

    private static int place(AssignmentQuestion question) {
        Assignments context = question.assignments();
        assertEquals(QuestionKind.VALUE, question.kind());
        return IntStream.range(0, context.variables())
                .map(context::name)
                .boxed()
                .toList()
                .indexOf(question.subject());
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void levelZeroAsksForEachKindOfLookUpEquallyOften(Split split) {
        List<AssignmentQuestion> drawn = questions(8, split).draw(2_000, 0, random);
        assertTrue(drawn.stream().allMatch(AssignmentQuestion::isPrimitive));
        assertUniform(4, counts(drawn.stream().map(AssignmentQuestion::kind)));
    }
}
