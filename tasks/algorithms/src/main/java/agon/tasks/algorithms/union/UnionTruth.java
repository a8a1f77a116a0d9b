package agon.tasks.algorithms.union;

import agon.api.task.Truth;

/**
 * The right answers. A parent is unique; of several neighbours the one that H would look up is named and each is right.
 *
 * @param tokens the tokens
 */
record UnionTruth(UnionTokens tokens) implements Truth<UnionQuestion, Integer> {

    @Override
    public Integer answer(UnionQuestion question) {
        if (!question.kind().isPrimitive() && !question.forest().graph().contains(question.vertex())) {
            return nowhere(question.kind());
        }
        return switch (question.kind()) {
            case VALUE -> value(question);
            case DEPTH -> tokens.depth(Depths.of(question.forest()).depth(question.vertex()));
            case PARENT -> parent(question);
            default -> new UnionLookUp(tokens).lookUp(question);
        };
    }

    /** What is said of a vertex that is not in the forest, which only who errs comes to ask about. */
    private int nowhere(UnionKind kind) {
        return kind == UnionKind.DEPTH ? tokens.depth(tokens.pool().farthest()) : tokens.none();
    }

    private int value(UnionQuestion question) {
        Depths depths = Depths.of(question.forest());
        int vertex = question.vertex();
        while (depths.depth(vertex) > 0) {
            vertex = depths.parent(vertex);
        }
        return question.forest().label(vertex);
    }

    private int parent(UnionQuestion question) {
        Depths depths = Depths.of(question.forest());
        return depths.depth(question.vertex()) == 0 ? tokens.none() : depths.parent(question.vertex());
    }

    @Override
    public boolean accepts(UnionQuestion question, Integer answer) {
        return question.kind() == UnionKind.NEIGHBOUR
                        && question.forest().graph().contains(answer)
                ? question.forest().graph().joins(question.vertex(), answer)
                : answer(question).equals(answer);
    }
}
