package agon.tasks.algorithms.path;

import agon.api.codec.FactsForm;

/**
 * Edges and question as tokens.
 *
 * @param tokens the tokens
 */
record PathFacts(PathTokens tokens) implements FactsForm<PathQuestion> {

    @Override
    public Extent extent() {
        return new Extent(
                tokens.vocabulary(),
                PathQuestions.EDGES_PER_VERTEX * tokens.pool().names(),
                2,
                3);
    }

    @Override
    public Object context(PathQuestion question) {
        return question.graph();
    }

    @Override
    public int[][] facts(PathQuestion question) {
        return question.graph().pairs();
    }

    @Override
    public int[] query(PathQuestion question) {
        return tokens.query(question);
    }
}
