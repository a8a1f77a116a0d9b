package agon.tasks.algorithms.path;

import agon.api.task.Truth;

/**
 * The right answers. Of several optimal first steps the smallest is named and each is right; of several neighbours the one
 * that H would look up is named and each is right.
 *
 * @param tokens the tokens
 */
record PathTruth(PathTokens tokens) implements Truth<PathQuestion, Integer> {

    @Override
    public Integer answer(PathQuestion question) {
        if (question.kind().isPrimitive()) {
            return new PathLookUp(tokens).lookUp(question);
        }
        Distances distances = Distances.to(question.graph(), question.to());
        int distance = distances.from(question.from());
        if (question.kind() == PathKind.DISTANCE || distance > tokens.pool().farthest()) {
            return tokens.distance(distance);
        }
        for (int neighbour : question.graph().successors(question.from())) {
            if (distances.by(neighbour) == distance) {
                return neighbour;
            }
        }
        throw new IllegalStateException("a finite distance and no first step: " + question);
    }

    @Override
    public boolean accepts(PathQuestion question, Integer answer) {
        boolean vertex = question.graph().contains(answer);
        if (!vertex || question.kind() == PathKind.DISTANCE || question.kind() == PathKind.EDGE) {
            return answer(question).equals(answer);
        }
        boolean neighbour = question.graph().joins(question.from(), answer);
        return neighbour && (question.kind() == PathKind.NEIGHBOUR || isOptimal(question, answer));
    }

    private boolean isOptimal(PathQuestion question, int neighbour) {
        Distances distances = Distances.to(question.graph(), question.to());
        int distance = distances.from(question.from());
        return distance <= tokens.pool().farthest() && distances.by(neighbour) == distance;
    }
}
