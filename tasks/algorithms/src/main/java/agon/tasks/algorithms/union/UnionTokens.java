package agon.tasks.algorithms.union;

import agon.tasks.algorithms.graph.VertexPool;

/**
 * The tokens: values, vertices, depths, none, yes, no, all of which are labels of the codec too; then the kinds of
 * questions. A value and a vertex are their own tokens.
 *
 * @param pool says how many vertices and depths there are
 */
record UnionTokens(VertexPool pool) {

    /** How many labels there are for a tree. */
    static final int VALUES = 8;

    static boolean isValue(int answer) {
        return answer < VALUES;
    }

    /** Whether an answer is the name of a vertex, of this forest or of others. */
    boolean isName(int answer) {
        return answer >= VALUES && answer < firstDepth();
    }

    /** The name that comes so many after another, round and round. */
    int nameAfter(int name, int places) {
        return VALUES + (name - VALUES + places) % pool.names();
    }

    /** A depth; those past D are D. */
    int depth(int edges) {
        return firstDepth() + Math.min(edges, pool.farthest());
    }

    boolean isDepth(int answer) {
        return answer >= firstDepth() && answer < none();
    }

    /** The edges that an answer says; D if it says no depth. */
    int edges(int answer) {
        return isDepth(answer) ? answer - firstDepth() : pool.farthest();
    }

    private int firstDepth() {
        return VALUES + pool.names();
    }

    int none() {
        return firstDepth() + pool.farthest() + 1;
    }

    int yes() {
        return none() + 1;
    }

    int no() {
        return none() + 2;
    }

    int labels() {
        return none() + 3;
    }

    int vocabulary() {
        return labels() + UnionKind.values().length;
    }

    /** A question as three tokens. */
    int[] query(UnionQuestion question) {
        return new int[] {labels() + question.kind().ordinal(), question.vertex(), question.other()};
    }
}
