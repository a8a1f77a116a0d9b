package agon.tasks.algorithms.union;

import agon.tasks.algorithms.draw.Context;
import agon.tasks.algorithms.graph.Digest;
import agon.tasks.algorithms.graph.Graph;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * An undirected forest, one vertex of each tree labelled. Immutable, compared by content with a hash that was computed
 * once, since learners group questions by it.
 */
final class Forest implements Context {

    /** No label. */
    static final int UNLABELLED = -1;

    private final Graph graph;
    private final int[] labels;
    private final long digest;

    private Forest(Graph graph, int[] labels, long digest) {
        this.graph = graph;
        this.labels = labels;
        this.digest = digest;
    }

    /**
     * The forest in which each vertex hangs from another, or is a labelled root.
     *
     * @param vertices the vertices
     * @param parents the place in {@code vertices} of what each hangs from; read for those that are unlabelled
     * @param labels the label of each, or {@link #UNLABELLED}
     */
    static Forest of(int[] vertices, int[] parents, int[] labels) {
        int[] tails = new int[2 * vertices.length];
        int[] heads = new int[2 * vertices.length];
        int arcs = 0;
        for (int place = 0; place < vertices.length; place++) {
            if (labels[place] == UNLABELLED) {
                int parent = vertices[parents[place]];
                tails[arcs] = vertices[place];
                heads[arcs++] = parent;
                tails[arcs] = parent;
                heads[arcs++] = vertices[place];
            }
        }
        Graph graph = Graph.of(vertices, Arrays.copyOf(tails, arcs), Arrays.copyOf(heads, arcs));
        int[] byRank = new int[vertices.length];
        for (int place = 0; place < vertices.length; place++) {
            byRank[graph.rank(vertices[place])] = labels[place];
        }
        return new Forest(graph, byRank, Digest.extend(graph.digest(), byRank));
    }

    /**
     * A draw of random recursive trees: the first vertices are the roots, every other one hangs from one before it.
     *
     * @param vertices in random order
     * @param random the randomness of shapes and labels
     */
    static Forest draw(int[] vertices, RandomGenerator random) {
        int trees = trees(vertices.length);
        int[] parents = new int[vertices.length];
        int[] labels = new int[vertices.length];
        for (int place = 0; place < vertices.length; place++) {
            labels[place] = place < trees ? random.nextInt(UnionTokens.VALUES) : UNLABELLED;
            parents[place] = place < trees ? place : random.nextInt(place);
        }
        return of(vertices, parents, labels);
    }

    /** How many trees a drawn forest of so many vertices has. */
    static int trees(int vertices) {
        return (int) Math.round(Math.sqrt(vertices));
    }

    /** Vertices and edges, each edge in both directions. */
    Graph graph() {
        return graph;
    }

    /** The label of a vertex, or {@link #UNLABELLED}. */
    int label(int vertex) {
        return labels[graph.rank(vertex)];
    }

    @Override
    public long digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Forest forest
                        && digest == forest.digest
                        && Arrays.equals(labels, forest.labels)
                        && graph.equals(forest.graph);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digest);
    }

    /** Edges and labels in one line; equal exactly for equal forests. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(graph.toString());
        for (int rank = 0; rank < labels.length; rank++) {
            if (labels[rank] != UNLABELLED) {
                text.append(' ').append(graph.vertex(rank)).append('=').append(labels[rank]);
            }
        }
        return text.toString();
    }
}
