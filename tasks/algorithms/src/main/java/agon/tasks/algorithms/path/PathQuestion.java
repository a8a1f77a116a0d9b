package agon.tasks.algorithms.path;

import agon.tasks.algorithms.graph.Graph;

/**
 * A question about two vertices of a graph.
 *
 * @param graph the graph
 * @param kind what is asked
 * @param from a, a vertex of the graph
 * @param to b, a vertex of the graph, possibly the same; any name where an edge is asked about, or one of several neighbours
 */
record PathQuestion(Graph graph, PathKind kind, int from, int to) {

    /** The same graph, another question. */
    PathQuestion ask(PathKind otherKind, int otherFrom, int otherTo) {
        return new PathQuestion(graph, otherKind, otherFrom, otherTo);
    }

    /** By the kind's place, since an enum's own hash differs from run to run. */
    @Override
    public int hashCode() {
        return ((graph.hashCode() * 31 + kind.ordinal()) * 31 + from) * 31 + to;
    }
}
