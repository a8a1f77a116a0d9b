package agon.tasks.algorithms.union;

import agon.api.oversight.Primitives;
import agon.tasks.algorithms.graph.Digest;

/**
 * Labels, neighbours and edges are looked up.
 *
 * @param tokens the tokens
 */
record UnionLookUp(UnionTokens tokens) implements Primitives<UnionQuestion, Integer> {

    @Override
    public boolean isPrimitive(UnionQuestion question) {
        return question.kind().isPrimitive();
    }

    @Override
    public Integer lookUp(UnionQuestion question) {
        return switch (question.kind()) {
            case LABEL -> label(question);
            case NEIGHBOUR -> neighbour(question);
            case EDGE ->
                question.forest().graph().joins(question.vertex(), question.other()) ? tokens.yes() : tokens.no();
            default -> throw new IllegalArgumentException("a " + question.kind().label() + " is not looked up");
        };
    }

    /** A vertex that is not in the forest, which only a liar in a dispute brings up, carries none. */
    private int label(UnionQuestion question) {
        if (!question.forest().graph().contains(question.vertex())) {
            return tokens.none();
        }
        int label = question.forest().label(question.vertex());
        return label == Forest.UNLABELLED ? tokens.none() : label;
    }

    /** A uniform draw by a hash of forest, vertex and name, so that who asks again is told the same. */
    private int neighbour(UnionQuestion question) {
        int[] neighbours = question.forest().graph().successors(question.vertex());
        if (neighbours.length == 0) {
            return tokens.none();
        }
        long digest = question.forest().digest();
        long hash = question.other() == question.vertex()
                ? Digest.extend(digest, question.vertex())
                : Digest.extend(digest, question.vertex(), question.other());
        return neighbours[Math.floorMod(hash, neighbours.length)];
    }
}
