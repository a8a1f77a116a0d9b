package agon.tasks.algorithms.assignment;

import static agon.api.codec.FactsForm.ABSENT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Flaws;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentFactsTest {

    private final RandomGenerator random = Seeds.generator(1, "assignment facts test");

    private static AssignmentFacts form(int size) {
        return new AssignmentFacts(new AssignmentSettings(size, 8, Flaws.NONE));
    }

    private Stream<Assignments> contexts(int size, int count) {
        AssignmentSettings settings = form(size).settings();
        return Stream.of(Split.values())
                .flatMap(split -> Stream.generate(
                                () -> Assignments.draw(settings.variables(split), settings.names(), random))
                        .limit(count));
    }

    private static int[][] facts(int size, Assignments context) {
        return form(size).facts(AssignmentQuestion.value(context, context.name(0)));
    }

    private static List<Integer> names(Assignments context) {
        return IntStream.range(0, context.variables()).mapToObj(context::name).toList();
    }

    /** What a learner can know: the rows of variables, and the entries of f. */
    private record Known(Map<Integer, int[]> variables, Map<List<Integer>, Integer> entries) {

        static Known of(int[][] facts) {
            Known known = new Known(new HashMap<>(), new HashMap<>());
            for (int[] fact : facts) {
                if (fact[0] < 8) {
                    known.entries.put(List.of(fact[0], fact[1]), fact[2]);
                } else {
                    known.variables.put(fact[0], fact);
                }
            }
            assertEquals(facts.length, known.variables.size() + known.entries.size(), "nothing is listed twice");
            return known;
        }

        int row(int name, int place) {
            return variables.getOrDefault(name, new int[] {ABSENT, ABSENT, ABSENT})[place];
        }

        int value(int name) {
            return row(name, 2) == ABSENT
                    ? row(name, 1)
                    : entries.getOrDefault(List.of(value(row(name, 1)), value(row(name, 2))), ABSENT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 20})
    void valuesAndArgumentsFollowFromTheFactsAlone(int size) {
        contexts(size, 100).forEach(context -> {
            Known known = Known.of(facts(size, context));
            assertEquals(new HashSet<>(names(context)), known.variables().keySet());
            for (int name : names(context)) {
                assertEquals(context.value(name), known.value(name));
                assertEquals(context.first(name), known.row(name, 1));
                assertEquals(context.second(name), known.row(name, 2));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 64})
    void anEntryOfTheTableIsListedExactlyIfTheValueOfSomeVariableRestsOnIt(int size) {
        contexts(size, 100).forEach(context -> {
            Set<List<Integer>> used = new HashSet<>();
            for (int name : names(context)) {
                if (!context.isLeaf(name)) {
                    used.add(List.of(context.value(context.first(name)), context.value(context.second(name))));
                }
            }
            Map<List<Integer>, Integer> entries = Known.of(facts(size, context)).entries();
            assertEquals(used, entries.keySet());
            entries.forEach((ab, value) -> assertEquals(context.apply(ab.get(0), ab.get(1)), value));
        });
    }

    @Test
    void variablesAreListedByNameAndEntriesByArgumentsSoThatTheOrderOfAssignmentDoesNotShow() {
        int[] table = new int[64];
        Arrays.setAll(table, entry -> (entry / 8 + 2 * (entry % 8)) % 8);
        int[][] rows = {{9, 5, ABSENT}, {8, 3, ABSENT}, {12, 9, 9}, {11, 8, 9}, {10, 8, 9}};
        int[][] listed = {{8, 3, ABSENT}, {9, 5, ABSENT}, {10, 8, 9}, {11, 8, 9}, {12, 9, 9}, {3, 5, 5}, {5, 5, 7}};
        assertArrayEquals(listed, facts(4, Assignments.of(5, rows, table)));
    }

    @ParameterizedTest
    @CsvSource({"4, 8", "8, 17", "64, 144"})
    void theExtentHoldsAVariableAnEntryEachIfItIsComputedAndNoMoreThanSixtyFourEntries(int size, int most) {
        assertEquals(most, form(size).extent().facts());
        assertTrue(contexts(size, 500).allMatch(context -> facts(size, context).length <= most));
    }

    @Test
    void theExtentIsReached() {
        assertTrue(contexts(4, 500)
                .anyMatch(
                        context -> facts(4, context).length == form(4).extent().facts()));
    }

    @Test
    void aQueryIsAKindAndWhatItIsAbout() {
        Assignments context = contexts(8, 1).findFirst().orElseThrow();
        int name = context.name(7);
        int firstKind = 8 + 10;
        assertArrayEquals(new int[] {firstKind, name, ABSENT}, form(8).query(AssignmentQuestion.value(context, name)));
        assertArrayEquals(
                new int[] {firstKind + 1, name, ABSENT},
                form(8).query(new AssignmentQuestion(context, QuestionKind.FIRST_ARGUMENT, name, ABSENT)));
        assertArrayEquals(
                new int[] {firstKind + 2, name, ABSENT},
                form(8).query(new AssignmentQuestion(context, QuestionKind.SECOND_ARGUMENT, name, ABSENT)));
        assertArrayEquals(new int[] {firstKind + 3, 2, 6}, form(8).query(AssignmentQuestion.apply(context, 2, 6)));
    }
}
