package agon.tasks.algorithms.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GraphTest {

    private static final Graph GRAPH =
            Graph.of(new int[] {7, 0, 127, 3}, new int[] {7, 0, 7, 127, 7}, new int[] {0, 0, 127, 3, 0});

    @Test
    void anArcThatIsListedTwiceCountsOnce() {
        assertEquals(4, GRAPH.size());
        assertArrayEquals(new int[][] {{0, 0}, {7, 0}, {7, 127}, {127, 3}}, GRAPH.pairs());
    }

    @Test
    void arcsAreOneWayAndSuccessorsAreTheirHeads() {
        assertTrue(GRAPH.joins(7, 0));
        assertFalse(GRAPH.joins(0, 7));
        assertArrayEquals(new int[] {0, 127}, GRAPH.successors(7));
        assertArrayEquals(new int[] {3}, GRAPH.successors(127));
        assertArrayEquals(new int[] {}, GRAPH.successors(3));
    }

    @Test
    void aVertexWithoutArcsIsAVertexAllTheSame() {
        assertTrue(Graph.of(new int[] {4, 5}, new int[] {}, new int[] {}).contains(5));
        assertFalse(GRAPH.contains(5));
    }

    @Test
    void equalContentIsAnEqualGraphInWhateverOrderItIsListed() {
        Graph other = Graph.of(new int[] {0, 3, 7, 127}, new int[] {127, 7, 7, 0}, new int[] {3, 127, 0, 0});
        assertEquals(GRAPH, other);
        assertEquals(GRAPH.hashCode(), other.hashCode());
        assertEquals(GRAPH.toString(), other.toString());
    }

    @Test
    void anotherArcOrAnotherVertexIsAnotherGraph() {
        Graph arc = Graph.of(new int[] {0, 3, 7, 127}, new int[] {127, 7, 7}, new int[] {3, 127, 0});
        Graph vertex = Graph.of(new int[] {0, 1, 3, 7, 127}, new int[] {127, 7, 7, 0}, new int[] {3, 127, 0, 0});
        assertNotEquals(GRAPH, arc);
        assertNotEquals(GRAPH, vertex);
        assertNotEquals(GRAPH.toString(), vertex.toString());
    }

    @Test
    void arcsToWhatIsNoVertexAreRefused() {
        int[] vertices = {0, 1};
        assertThrows(IllegalArgumentException.class, () -> Graph.of(vertices, new int[] {0}, new int[] {2}));
        assertThrows(IllegalArgumentException.class, () -> Graph.of(new int[] {128}, new int[] {}, new int[] {}));
    }
}
