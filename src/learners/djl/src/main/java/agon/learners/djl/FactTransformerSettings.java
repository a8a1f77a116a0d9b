package agon.learners.djl;

/**
 * The shape of a {@link FactTransformer}.
 *
 * @param vocabulary number of tokens in facts and queries
 * @param arity tokens in a fact
 * @param queryLength tokens in a query
 * @param answers number of tokens an answer is made of; 0 for real-valued answers
 * @param shared how many of the first answer tokens are the first tokens of the vocabulary
 * @param answerLength tokens in an answer; 1 for labels and reals
 * @param width numbers that represent a fact or a question
 * @param tokenWidth numbers that represent a token
 * @param heads attention heads in a layer
 * @param selfLayers layers in which facts look at facts
 * @param crossLayers layers in which questions look at facts
 * @param factHidden hidden units of the gated step after each self layer
 * @param questionHidden hidden units of the gated step after each cross layer; where a question chooses among what it
 *     has read, so wider
 */
record FactTransformerSettings(
        int vocabulary,
        int arity,
        int queryLength,
        int answers,
        int shared,
        int answerLength,
        int width,
        int tokenWidth,
        int heads,
        int selfLayers,
        int crossLayers,
        int factHidden,
        int questionHidden) {

    /** Names the first setting out of range. */
    FactTransformerSettings {
        new TokenRows(vocabulary, answers, shared);
        positive("arity", arity);
        positive("queryLength", queryLength);
        positive("answerLength", answerLength);
        positive("width", width);
        positive("tokenWidth", tokenWidth);
        positive("heads", heads);
        positive("crossLayers", crossLayers);
        positive("factHidden", factHidden);
        positive("questionHidden", questionHidden);
        if (selfLayers < 0) {
            throw new IllegalArgumentException("selfLayers must not be below 0, but is " + selfLayers);
        }
        if (answers == 0 && answerLength != 1) {
            throw new IllegalArgumentException("a real-valued answer has the length 1, not " + answerLength);
        }
    }

    /** The architecture found best on permutation powering, for given extents of a task. */
    static FactTransformerSettings of(
            int vocabulary, int arity, int queryLength, int answers, int shared, int answerLength) {
        return new FactTransformerSettings(
                vocabulary, arity, queryLength, answers, shared, answerLength, 64, 16, 4, 2, 2, 64, 128);
    }

    /** Positions of a question's tokens: the query, then all but the last token of the answer. */
    int questionSlots() {
        return queryLength + answerLength - 1;
    }

    /** Rows of the table of tokens. */
    int tokens() {
        return rows().count();
    }

    /** The row of a token of facts and queries. */
    int row(int token) {
        return rows().row(token);
    }

    private TokenRows rows() {
        return new TokenRows(vocabulary, answers, shared);
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
    }
}
