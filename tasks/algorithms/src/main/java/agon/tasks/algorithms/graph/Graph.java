package agon.tasks.algorithms.graph;

import agon.tasks.algorithms.draw.Context;
import java.util.Arrays;

/**
 * A directed graph: a set of vertices and a set of arcs between them. Immutable, compared by content with a hash that was
 * computed once, since learners group questions by it.
 */
public final class Graph implements Context {

    /** Vertices are below this, so that an arc is one number and all arcs are one sorted array. */
    private static final int RADIX = 128;

    private final int[] vertices;
    private final int[] arcs;
    private final long digest;

    private Graph(int[] vertices, int[] arcs, long digest) {
        this.vertices = vertices;
        this.arcs = arcs;
        this.digest = digest;
    }

    /**
     * The graph of some vertices and arcs; what is listed more than once counts once.
     *
     * @param vertices from 0 to 127
     * @param tails where each arc begins
     * @param heads where each arc ends, as many
     * @throws IllegalArgumentException if a vertex is out of range, or an arc ends in what is no vertex
     */
    public static Graph of(int[] vertices, int[] tails, int[] heads) {
        int[] sorted = distinct(vertices.clone());
        if (sorted.length > 0 && (sorted[0] < 0 || sorted[sorted.length - 1] >= RADIX)) {
            throw new IllegalArgumentException("vertices are from 0 to " + (RADIX - 1));
        }
        int[] arcs = new int[tails.length];
        for (int i = 0; i < arcs.length; i++) {
            if (Arrays.binarySearch(sorted, tails[i]) < 0 || Arrays.binarySearch(sorted, heads[i]) < 0) {
                throw new IllegalArgumentException(
                        "an arc from " + tails[i] + " to " + heads[i] + " joins no vertices");
            }
            arcs[i] = tails[i] * RADIX + heads[i];
        }
        int[] kept = distinct(arcs);
        return new Graph(sorted, kept, Digest.extend(Digest.extend(0, sorted), kept));
    }

    private static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int kept = 0;
        for (int number : numbers) {
            if (kept == 0 || numbers[kept - 1] != number) {
                numbers[kept++] = number;
            }
        }
        return Arrays.copyOf(numbers, kept);
    }

    /** How many vertices there are. */
    public int order() {
        return vertices.length;
    }

    /** The vertex of a rank, from 0 to order() - 1, in ascending order. */
    public int vertex(int rank) {
        return vertices[rank];
    }

    /** The rank of a vertex; negative for what is none. */
    public int rank(int vertex) {
        return Arrays.binarySearch(vertices, vertex);
    }

    /** Whether this is a vertex. */
    public boolean contains(int vertex) {
        return rank(vertex) >= 0;
    }

    /** How many arcs there are. */
    public int size() {
        return arcs.length;
    }

    /** Where an arc begins; arcs are numbered from 0 to size() - 1, ascending by their tails, then by their heads. */
    public int tail(int arc) {
        return arcs[arc] / RADIX;
    }

    /** Where an arc ends. */
    public int head(int arc) {
        return arcs[arc] % RADIX;
    }

    /** Whether there is an arc from one vertex to the other. */
    public boolean joins(int tail, int head) {
        return Arrays.binarySearch(arcs, tail * RADIX + head) >= 0;
    }

    /** Where the arcs that begin at a vertex end, ascending. */
    public int[] successors(int vertex) {
        int first = firstFrom(vertex);
        int[] successors = new int[firstFrom(vertex + 1) - first];
        for (int i = 0; i < successors.length; i++) {
            successors[i] = head(first + i);
        }
        return successors;
    }

    /** The first arc whose tail is this vertex or a greater one. */
    private int firstFrom(int vertex) {
        int found = Arrays.binarySearch(arcs, vertex * RADIX);
        return found >= 0 ? found : -found - 1;
    }

    /** Each arc as a pair of tail and head, in their order. */
    public int[][] pairs() {
        int[][] pairs = new int[arcs.length][];
        for (int arc = 0; arc < pairs.length; arc++) {
            pairs[arc] = new int[] {tail(arc), head(arc)};
        }
        return pairs;
    }

    @Override
    public long digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Graph graph
                        && digest == graph.digest
                        && Arrays.equals(vertices, graph.vertices)
                        && Arrays.equals(arcs, graph.arcs);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digest);
    }

    /** Vertices and arcs in one line; equal exactly for equal graphs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int vertex : vertices) {
            text.append(vertex).append(' ');
        }
        text.append('|');
        for (int arc = 0; arc < arcs.length; arc++) {
            text.append(' ').append(tail(arc)).append('→').append(head(arc));
        }
        return text.append('}').toString();
    }
}
