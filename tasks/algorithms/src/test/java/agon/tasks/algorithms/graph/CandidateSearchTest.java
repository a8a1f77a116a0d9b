package agon.tasks.algorithms.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Vertices are below 10, yes is 90, no is 91, lengths are 20 and more, and 99 says that there is no way. */
class CandidateSearchTest {

    private static final int YES = 90;
    private static final int NO = 91;
    private static final int NO_WAY = 99;
    private static final IntUnaryOperator LENGTH = answer -> answer == NO_WAY ? Integer.MAX_VALUE : answer;

    private static CandidateSearch told(Integer... answers) {
        return told(SearchEffort.DEFAULTS, answers);
    }

    private static CandidateSearch told(SearchEffort effort, Integer... answers) {
        return new CandidateSearch(effort, List.of(answers), answer -> answer < 10, YES);
    }

    @Test
    void whatIsDrawnTwiceIsCheckedOnce() {
        assertEquals(List.of(4), told(4, 4, 5).drawn());
        assertFalse(told(4, 4, 5).checked());
        assertTrue(told(4, 4, 5, YES).checked());
    }

    @Test
    void whatIsNoVertexIsNotChecked() {
        assertEquals(List.of(3), told(NO_WAY, 3, 5).drawn());
        assertTrue(told(NO_WAY, NO, 5).checked());
    }

    @Test
    void drawsThatAreNoNeighboursAreDropped() {
        assertEquals(List.of(2, 5), told(1, 2, 5, NO, YES).candidates());
        assertEquals(List.of(1, 2), told(1, 2, 2, YES, YES).candidates());
        assertEquals(List.of(1), told(1, 2, NO_WAY, YES, NO).candidates());
    }

    @Test
    void theNeighbourNeedsNoCheck() {
        assertEquals(List.of(5), told(5, 5, 5, NO).candidates());
    }

    @Test
    void itEndsWhenEveryCandidateIsMeasured() {
        assertEquals(List.of(1, 2, 5), told(1, 2, 5, YES, YES).due(LENGTH));
        assertEquals(List.of(), told(1, 2, 5, YES, YES, 20, 21, 22).due(LENGTH));
        assertEquals(List.of(), told(NO, NO, NO_WAY).due(LENGTH));
    }

    @Test
    void theShortestWayIsTakenAndOfSeveralTheSmallestVertex() {
        assertEquals(OptionalInt.of(5), told(1, 2, 5, YES, YES, 22, 23, 21).taken(LENGTH, 0));
        assertEquals(OptionalInt.of(2), told(3, 2, 5, YES, YES, 21, 21, 22).taken(LENGTH, 0));
        assertEquals(OptionalInt.of(1), told(3, 2, 1, YES, NO, 21, 21).taken(LENGTH, 0));
    }

    @Test
    void noWayFromAnyIsNoCandidate() {
        assertEquals(
                OptionalInt.empty(),
                told(1, 2, 5, YES, YES, NO_WAY, NO_WAY, NO_WAY).taken(LENGTH, 0));
        assertEquals(OptionalInt.empty(), told(NO, NO, NO).taken(LENGTH, 0));
    }

    @Test
    void asManyAreDrawnAndLookedUpAsItIsWorthTheEffort() {
        SearchEffort wide = new SearchEffort(3, 2, SearchEffort.Pick.BEST, 0);
        assertEquals(List.of(1, 2), told(wide, 1, 2, 1, 4, 5).drawn());
        assertEquals(List.of(2, 4, 5), told(wide, 1, 2, 1, 4, 5, NO, YES).candidates());
        assertEquals(List.of(4), told(wide, NO, NO, NO, 4, 4).candidates());
        assertEquals(
                OptionalInt.of(5),
                told(wide, 1, 2, 1, 4, 5, NO, YES, 22, 23, 21).taken(LENGTH, 0));
        SearchEffort narrow = new SearchEffort(1, 0, SearchEffort.Pick.BEST, 0);
        assertEquals(List.of(3), told(narrow, 3, YES).candidates());
        assertEquals(List.of(), told(narrow, 3, NO).candidates());
    }

    @Test
    void itEndsAtTheFirstCandidateThatSatisfies() {
        SearchEffort easily = new SearchEffort(2, 1, SearchEffort.Pick.SATISFACTORY, 21);
        assertEquals(List.of(1), told(easily, 1, 2, 5, YES, YES).due(LENGTH));
        assertEquals(List.of(2), told(easily, 1, 2, 5, YES, YES, 22).due(LENGTH));
        assertEquals(List.of(), told(easily, 1, 2, 5, YES, YES, 22, 21).due(LENGTH));
        assertEquals(OptionalInt.of(2), told(easily, 1, 2, 5, YES, YES, 22, 21).taken(LENGTH, 0));
        assertEquals(List.of(), told(easily, 1, 2, 5, YES, YES, 24, 23, 22).due(LENGTH));
        assertEquals(
                OptionalInt.of(5), told(easily, 1, 2, 5, YES, YES, 24, 23, 22).taken(LENGTH, 0), "none satisfies");
    }

    @Test
    void anyOfTheNearerHalfIsTakenAndTheSameIfItIsToldTheSame() {
        SearchEffort mild = new SearchEffort(3, 1, SearchEffort.Pick.ANY_OF_BEST, 0);
        CandidateSearch search = told(mild, 1, 2, 3, 5, YES, YES, YES, 24, 23, NO_WAY, 22);
        Map<Integer, Long> taken = LongStream.range(0, 1000)
                .mapToObj(question -> search.taken(LENGTH, question).orElseThrow())
                .collect(Collectors.groupingBy(candidate -> candidate, TreeMap::new, Collectors.counting()));
        assertEquals(Set.of(2, 5), taken.keySet(), "of three from which there is a way the nearer two");
        assertTrue(taken.values().stream().allMatch(times -> times > 400), taken.toString());
        assertEquals(search.taken(LENGTH, 7), search.taken(LENGTH, 7));
    }
}
