package agon.tasks.algorithms.path;

import agon.tasks.algorithms.graph.Graph;
import java.util.Arrays;

/** How far it is from every vertex to one of them, in edges and at least 1; found by breadth-first search. */
final class Distances {

    /** There is no way. */
    static final int NONE = Integer.MAX_VALUE;

    private final Graph graph;
    private final int target;
    private final int[] byRank;

    private Distances(Graph graph, int target, int[] byRank) {
        this.graph = graph;
        this.target = target;
        this.byRank = byRank;
    }

    static Distances to(Graph graph, int target) {
        int[] byRank = new int[graph.order()];
        Arrays.fill(byRank, NONE);
        boolean found = true;
        for (int distance = 1; found; distance++) {
            found = false;
            for (int arc = 0; arc < graph.size(); arc++) {
                int head = graph.head(arc);
                boolean near = distance == 1 ? head == target : byRank[graph.rank(head)] == distance - 1;
                int tail = graph.rank(graph.tail(arc));
                if (near && byRank[tail] == NONE) {
                    byRank[tail] = distance;
                    found = true;
                }
            }
        }
        return new Distances(graph, target, byRank);
    }

    /**
     * The distance from a vertex; from the target itself, that of the shortest cycle through it. There is none from a name that
     * is no vertex here, which an overseer that errs may come to ask about.
     */
    int from(int vertex) {
        int rank = graph.rank(vertex);
        return rank < 0 ? NONE : byRank[rank];
    }

    /** The distance from a vertex by way of a given one of its neighbours. */
    int by(int neighbour) {
        if (neighbour == target) {
            return 1;
        }
        int rest = from(neighbour);
        return rest == NONE ? NONE : rest + 1;
    }
}
