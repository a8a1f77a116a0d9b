package agon.tasks.algorithms.union;

/**
 * A question about a vertex of a forest.
 *
 * @param forest the forest
 * @param kind what is asked
 * @param vertex x, a vertex of the forest
 * @param other y where an edge is asked about, any name; where a neighbour is, the name by which it is chosen, x if there is
 *     but one to choose; x again otherwise
 */
record UnionQuestion(Forest forest, UnionKind kind, int vertex, int other) {

    /** Questions that differ in what is not asked about are the same. */
    UnionQuestion {
        other = kind == UnionKind.EDGE || kind == UnionKind.NEIGHBOUR ? other : vertex;
    }

    /** A question about one vertex of the same forest. */
    UnionQuestion ask(UnionKind otherKind, int otherVertex) {
        return new UnionQuestion(forest, otherKind, otherVertex, otherVertex);
    }

    /** Whether the vertex of this question is joined to another. */
    UnionQuestion askEdge(int to) {
        return new UnionQuestion(forest, UnionKind.EDGE, vertex, to);
    }

    /** Some neighbour of the vertex of this question, by a name that tells several of them apart. */
    UnionQuestion askNeighbour(int by) {
        return new UnionQuestion(forest, UnionKind.NEIGHBOUR, vertex, by);
    }

    /** By the kind's place, since an enum's own hash differs from run to run. */
    @Override
    public int hashCode() {
        return ((forest.hashCode() * 31 + kind.ordinal()) * 31 + vertex) * 31 + other;
    }
}
