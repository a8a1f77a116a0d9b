package agon.learners.djl;

import agon.api.codec.FactsForm;

/**
 * The extents of a {@link PointerNetwork}.
 *
 * @param vocabulary number of tokens in queries
 * @param slots tokens in a query, S
 * @param answers number of tokens an answer is made of, V
 * @param shared how many of the first answer tokens are the first tokens of queries, and so can be copied
 * @param answerLength tokens in an answer, T; 1 for labels
 * @param width numbers that represent a query
 * @param layers gated layers
 */
record PointerShape(int vocabulary, int slots, int answers, int shared, int answerLength, int width, int layers) {

    static PointerShape of(PointerSettings settings, FactsForm.Extent query, AnswerExtent answers) {
        return new PointerShape(
                query.vocabulary(),
                query.queryLength(),
                answers.vocabulary(),
                answers.shared(),
                answers.length(),
                settings.width(),
                settings.layers());
    }

    /** Rows of the table of tokens: those of the first slot, its absent token last, then those of the next slot. */
    int tokenRows() {
        return slots * (vocabulary + 1);
    }

    /** The row of a token in a slot. */
    int tokenRow(int slot, int token) {
        if (token >= vocabulary) {
            throw new IllegalArgumentException("token " + token + " is not below the vocabulary's " + vocabulary);
        }
        return slot * (vocabulary + 1) + (token < 0 ? vocabulary : token);
    }

    /** Indicators of a query: whether each slot is filled, and whether each two slots hold the same token. */
    int indicators() {
        return slots + slots * (slots - 1) / 2;
    }

    /** Whether a token of a query can be said as an answer token. */
    boolean copies(int token) {
        return token >= 0 && token < shared;
    }
}
