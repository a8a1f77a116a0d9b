package agon.learners.djl;

/**
 * A question about a set of facts, in tokens.
 *
 * @param context equal for questions about the same facts, which are then encoded once
 * @param facts rows of tokens; a token of -1 is absent
 * @param query tokens of the question; -1 where nothing is said
 * @param answered tokens of the answer that are known already, in the numbering of answers
 */
record FactQuestion(Object context, int[][] facts, int[] query, int[] answered) {
    private static final int[] NOTHING = {};

    /** A question of which nothing is answered. */
    FactQuestion(Object context, int[][] facts, int[] query) {
        this(context, facts, query, NOTHING);
    }
}
