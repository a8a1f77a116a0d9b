package agon.tasks.algorithms.union;

import agon.tasks.algorithms.graph.Graph;
import java.util.Arrays;

/** How deep each vertex of a forest is below the labelled vertex of its tree; found by breadth-first search. */
final class Depths {

    /** Not yet found. */
    private static final int OPEN = -1;

    private final Forest forest;
    private final int[] byRank;

    private Depths(Forest forest, int[] byRank) {
        this.forest = forest;
        this.byRank = byRank;
    }

    static Depths of(Forest forest) {
        Graph graph = forest.graph();
        int[] byRank = new int[graph.order()];
        Arrays.setAll(byRank, rank -> forest.label(graph.vertex(rank)) == Forest.UNLABELLED ? OPEN : 0);
        boolean found = true;
        for (int depth = 1; found; depth++) {
            found = false;
            for (int arc = 0; arc < graph.size(); arc++) {
                int tail = graph.rank(graph.tail(arc));
                if (byRank[tail] == OPEN && byRank[graph.rank(graph.head(arc))] == depth - 1) {
                    byRank[tail] = depth;
                    found = true;
                }
            }
        }
        return new Depths(forest, byRank);
    }

    /** Edges from a vertex to the labelled one. */
    int depth(int vertex) {
        return byRank[forest.graph().rank(vertex)];
    }

    /** The neighbour on the way to the labelled vertex, for a vertex that is not labelled. */
    int parent(int vertex) {
        for (int neighbour : forest.graph().successors(vertex)) {
            if (depth(neighbour) == depth(vertex) - 1) {
                return neighbour;
            }
        }
        throw new IllegalStateException("no way from " + vertex + " to a label in " + forest);
    }
}
