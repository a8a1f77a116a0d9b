package agon.api.codec;

/**
 * A question as a query of tokens about a context, which is a set of facts (tuples of tokens).
 *
 * @param <Q> the question
 */
public non-sealed interface FactsForm<Q> extends QuestionForm<Q> {

    /** Padding: no token stands here. */
    int ABSENT = -1;

    /** The extents that a network is built from. */
    Extent extent();

    /** What the question is about; questions with equal contexts share one encoding of its facts. */
    Object context(Q question);

    /** The facts of the question's context: at most {@code extent().facts()} rows of {@code extent().arity()} tokens. */
    int[][] facts(Q question);

    /** The query: exactly {@code extent().queryLength()} tokens, {@link #ABSENT} where nothing is said. */
    int[] query(Q question);

    /**
     * Extents of facts and queries.
     *
     * @param vocabulary number of tokens, shared by facts and queries
     * @param facts most facts of a context
     * @param arity tokens in a fact
     * @param queryLength tokens in a query
     */
    record Extent(int vocabulary, int facts, int arity, int queryLength) {}
}
