package agon.tasks.algorithms.judge;

import agon.api.codec.FactsForm;
import java.util.List;

/**
 * Excerpts in the tokens of the questions that they are of; what was revealed is the context.
 *
 * @param extent of those questions
 */
record ExcerptForm(Extent extent) implements FactsForm<Excerpt> {

    @Override
    public Object context(Excerpt excerpt) {
        return excerpt.facts();
    }

    @Override
    public int[][] facts(Excerpt excerpt) {
        return excerpt.facts().stream().map(fact -> tokens(fact.tokens())).toArray(int[][]::new);
    }

    @Override
    public int[] query(Excerpt excerpt) {
        return tokens(excerpt.query());
    }

    private static int[] tokens(List<Integer> tokens) {
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }
}
