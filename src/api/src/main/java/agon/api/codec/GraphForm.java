package agon.api.codec;

/**
 * A question as a graph without directions: vertices and edges with numbers, and numbers for the question as a whole. Nothing
 * orders vertices or edges: the question is the same however they are listed.
 *
 * <p>The numbers of vertices and edges are of the order of one (indicators, small counts, shares), and learners take them as they
 * are. Those of the whole are unscaled, as in a {@link VectorForm}; learners standardise them for themselves.
 *
 * @param <Q> the question
 */
public non-sealed interface GraphForm<Q> extends QuestionForm<Q> {

    /** The extents that a network is built from. */
    Extent extent();

    /** A row of {@code extent().vertexNumbers()} finite numbers for each vertex; from one to {@code extent().vertices()} rows. */
    float[][] vertices(Q question);

    /**
     * The two different vertices that each edge joins, by their rows, whichever comes first; at most
     * {@code extent().edges()} pairs, none of them twice.
     */
    int[][] edges(Q question);

    /** A row of {@code extent().edgeNumbers()} finite numbers for each edge, in the order of {@link #edges}. */
    float[][] edgeNumbers(Q question);

    /** {@code extent().wholeNumbers()} finite numbers: what the graph does not say, such as what is asked about it. */
    float[] whole(Q question);

    /**
     * Extents of graphs.
     *
     * @param vertices most vertices of a question, at least 1
     * @param edges most edges of a question
     * @param vertexNumbers numbers of a vertex, at least 1
     * @param edgeNumbers numbers of an edge
     * @param wholeNumbers numbers of the question as a whole
     */
    record Extent(int vertices, int edges, int vertexNumbers, int edgeNumbers, int wholeNumbers) {}
}
