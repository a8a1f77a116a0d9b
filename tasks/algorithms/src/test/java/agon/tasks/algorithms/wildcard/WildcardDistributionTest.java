package agon.tasks.algorithms.wildcard;

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

class WildcardDistributionTest {

    private static final int QUESTIONS_PER_CONTEXT = 5;
    private final RandomGenerator random = Seeds.generator(1, "wildcard distribution test");

    private static Questions<WildcardQuestion> questions(int size, Split split) {
        return new WildcardQuestions(new WildcardSettings(size, QUESTIONS_PER_CONTEXT, Flaws.NONE), split);
    }

    private static void assertUniform(int kinds, Stream<?> stream) {
        Map<?, Long> counts = stream.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        assertEquals(kinds, counts.size(), () -> "all that there is occurs: " + counts);
        double expected = (double) all / kinds;
        counts.forEach((kind, count) -> assertEquals(expected, count, 5 * Math.sqrt(expected), kind.toString()));
    }

    @Test
    void neighboursToTrainOnShareOneFunctionAndTheNextOnesHaveAnother() {
        List<WildcardQuestion> drawn = questions(8, Split.TRAINING).draw(52, random);
        assertEquals(52, drawn.size());
        for (int i = 1; i < drawn.size(); i++) {
            SparseFunction before = drawn.get(i - 1).function();
            if (i % QUESTIONS_PER_CONTEXT == 0) {
                assertNotSame(before, drawn.get(i).function());
            } else {
                assertSame(before, drawn.get(i).function());
            }
        }
    }

    @Test
    void noFunctionIsBothTrainedOnAndEvaluatedHoweverFewThereAre() {
        Set<SparseFunction> trained = new HashSet<>();
        questions(2, Split.TRAINING).draw(50_000, random).forEach(question -> trained.add(question.function()));
        for (Split split : List.of(Split.IID, Split.SHIFTED)) {
            for (WildcardQuestion question : questions(2, split).draw(500, random)) {
                assertFalse(trained.contains(question.function()));
                assertTrue(question.function().heldOut());
            }
        }
    }

    @Test
    void oneFunctionInFiveIsHeldOut() {
        long heldOut = Stream.generate(() -> SparseFunction.draw(8, random))
                .limit(10_000)
                .filter(SparseFunction::heldOut)
                .count();
        assertEquals(2_000, heldOut, 200);
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void equalSeedsDrawEqualQuestionsWithEqualHashes(Split split) {
        List<WildcardQuestion> first = questions(8, split).draw(100, Seeds.generator(5, "draw"));
        List<WildcardQuestion> second = questions(8, split).draw(100, Seeds.generator(5, "draw"));
        assertEquals(first, second);
        assertEquals(first.hashCode(), second.hashCode());
    }

    @Test
    void evaluationAsksNoQuestionTwiceAndOfAFreshFunctionEachTime() {
        List<WildcardQuestion> drawn = questions(8, Split.IID).draw(500, random);
        assertEquals(500, new HashSet<>(drawn).size());
        assertEquals(
                500, drawn.stream().map(WildcardQuestion::function).distinct().count());
        assertEquals(
                200,
                new HashSet<>(questions(2, Split.IID).draw(200, 0, random)).size(),
                "even where functions are few");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 64})
    void aFunctionHasItsNumberOfDistinctPoints(int size) {
        for (int i = 0; i < 100; i++) {
            SparseFunction function = SparseFunction.draw(size, random);
            assertEquals(
                    size,
                    IntStream.range(0, size)
                            .map(index -> function.entry(index).point())
                            .distinct()
                            .count());
        }
    }

    @Test
    void everyPointAndEitherSignAreEquallyLikely() {
        assertUniform(
                128,
                Stream.generate(() -> SparseFunction.draw(8, random))
                        .limit(5_000)
                        .flatMap(function -> IntStream.range(0, 8).mapToObj(function::entry)));
    }

    @Test
    void aLevelHasUpToSoManyWildcardsEachNumberEquallyOften() {
        for (Split split : Split.values()) {
            assertEquals(6, questions(8, split).levels());
            assertTrue(questions(8, split).draw(200, 0, random).stream().allMatch(WildcardQuestion::isPrimitive));
            for (int level = 1; level <= 6; level++) {
                List<WildcardQuestion> drawn = questions(8, split).draw(1_000, level, random);
                assertUniform(level, drawn.stream().map(WildcardQuestion::level));
                int hardest = level;
                assertTrue(drawn.stream().allMatch(question -> question.level() <= hardest && question.level() > 0));
            }
        }
    }

    @Test
    void thePlacesOfTheWildcardsAndTheOtherBitsAreUniform() {
        List<WildcardQuestion> drawn = questions(8, Split.TRAINING).draw(30_000, random);
        assertUniform(
                20, drawn.stream().filter(question -> question.level() == 3).map(WildcardQuestion::wildcards));
        assertUniform(
                6 * 32,
                drawn.stream()
                        .filter(question -> question.level() == 1)
                        .map(question -> List.of(question.wildcards(), question.bits())));
    }
}
