package agon.tasks.algorithms.path;

import agon.api.oversight.Primitives;
import agon.tasks.algorithms.graph.Digest;

/**
 * Edges and neighbours are looked up.
 *
 * @param tokens the tokens
 */
record PathLookUp(PathTokens tokens) implements Primitives<PathQuestion, Integer> {

    @Override
    public boolean isPrimitive(PathQuestion question) {
        return question.kind().isPrimitive();
    }

    @Override
    public Integer lookUp(PathQuestion question) {
        return switch (question.kind()) {
            case EDGE -> question.graph().joins(question.from(), question.to()) ? tokens.yes() : tokens.no();
            case NEIGHBOUR -> neighbour(question);
            default -> throw new IllegalArgumentException("a " + question.kind().label() + " is not looked up");
        };
    }

    /** A uniform draw by a hash of graph and vertices, so that who asks again is told the same. */
    private int neighbour(PathQuestion question) {
        int[] neighbours = question.graph().successors(question.from());
        if (neighbours.length == 0) {
            return tokens.infinity();
        }
        long hash = Digest.extend(question.graph().digest(), question.from(), question.to());
        return neighbours[Math.floorMod(hash, neighbours.length)];
    }
}
