package agon.tasks.algorithms.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Vertices are below 10, yes is 90, no is 91, lengths are 20 and more, and 99 says that there is no way. */
class CandidateSearchTest {

    private static final int YES = 90;
    private static final int NO = 91;
    private static final int NO_WAY = 99;
    private static final IntUnaryOperator LENGTH = answer -> answer == NO_WAY ? Integer.MAX_VALUE : answer;

    private static CandidateSearch told(Integer... answers) {
        return new CandidateSearch(List.of(answers), answer -> answer < 10, YES);
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
        assertFalse(told(1, 2, 5, YES, YES, 20, 21).measured());
        assertTrue(told(1, 2, 5, YES, YES, 20, 21, 22).measured());
        assertTrue(told(NO, NO, NO_WAY).measured());
    }

    @Test
    void theShortestWayIsTakenAndOfSeveralTheSmallestVertex() {
        assertEquals(OptionalInt.of(5), told(1, 2, 5, YES, YES, 22, 23, 21).shortest(LENGTH));
        assertEquals(OptionalInt.of(2), told(3, 2, 5, YES, YES, 21, 21, 22).shortest(LENGTH));
        assertEquals(OptionalInt.of(1), told(3, 2, 1, YES, NO, 21, 21).shortest(LENGTH));
    }

    @Test
    void noWayFromAnyIsNoCandidate() {
        assertEquals(
                OptionalInt.empty(),
                told(1, 2, 5, YES, YES, NO_WAY, NO_WAY, NO_WAY).shortest(LENGTH));
        assertEquals(OptionalInt.empty(), told(NO, NO, NO).shortest(LENGTH));
    }
}
