package agon.tasks.molecules.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shortest distances between the nodes of a small graph, by breadth-first search from each. */
final class Distances {
    /** Between nodes that no path joins. */
    static final int UNREACHABLE = -1;

    private final List<List<Integer>> neighbours = new ArrayList<>();

    Distances(int nodes) {
        for (int node = 0; node < nodes; node++) {
            neighbours.add(new ArrayList<>());
        }
    }

    /** Joins two nodes by an edge. */
    void join(int first, int second) {
        neighbours.get(first).add(second);
        neighbours.get(second).add(first);
    }

    /** All distances, in edges. */
    int[][] all() {
        int[][] all = new int[neighbours.size()][];
        for (int start = 0; start < all.length; start++) {
            all[start] = from(start);
        }
        return all;
    }

    private int[] from(int start) {
        int[] distance = new int[neighbours.size()];
        Arrays.fill(distance, UNREACHABLE);
        int[] queue = new int[neighbours.size()];
        int head = 0;
        int tail = 0;
        distance[start] = 0;
        queue[tail++] = start;
        while (head < tail) {
            int node = queue[head++];
            for (int next : neighbours.get(node)) {
                if (distance[next] == UNREACHABLE) {
                    distance[next] = distance[node] + 1;
                    queue[tail++] = next;
                }
            }
        }
        return distance;
    }
}
