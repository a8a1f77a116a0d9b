package agon.tasks.algorithms.path;

import agon.tasks.algorithms.graph.VertexPool;

/**
 * The tokens: vertices, distances, infinity, yes, no, all of which are labels too; then the kinds of questions. A vertex is
 * its own token.
 *
 * @param pool says how many vertices and distances there are
 */
record PathTokens(VertexPool pool) {

    /** Whether an answer is the name of a vertex, of this graph or of others. */
    boolean isName(int answer) {
        return answer < pool.names();
    }

    /** The name that comes so many after another, round and round. */
    int nameAfter(int name, int places) {
        return (name + places) % pool.names();
    }

    /** A distance, infinity if it is past D. */
    int distance(int edges) {
        return edges <= pool.farthest() ? pool.names() + edges - 1 : infinity();
    }

    /** One edge more than an answer says; infinity if it says no distance. */
    int oneMore(int answer) {
        return isDistance(answer) ? distance(edges(answer) + 1) : infinity();
    }

    boolean isDistance(int answer) {
        return answer >= pool.names() && answer < infinity();
    }

    /** The edges of a distance. */
    int edges(int distance) {
        return distance - pool.names() + 1;
    }

    int infinity() {
        return pool.names() + pool.farthest();
    }

    int yes() {
        return infinity() + 1;
    }

    int no() {
        return infinity() + 2;
    }

    int labels() {
        return infinity() + 3;
    }

    int vocabulary() {
        return labels() + PathKind.values().length;
    }

    /** A question as three tokens. */
    int[] query(PathQuestion question) {
        return new int[] {labels() + question.kind().ordinal(), question.from(), question.to()};
    }
}
