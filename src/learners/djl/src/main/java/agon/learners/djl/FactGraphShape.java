package agon.learners.djl;

/**
 * The shape of a {@link FactGraph}.
 *
 * @param tokens rows of the table of token vectors
 * @param arity tokens in a fact
 * @param slots tokens in a question: the query, then all but the last token of the answer
 * @param width numbers that represent a token's state
 * @param hidden numbers that represent a fact
 * @param heads attention heads; 0 for messages along facts alone
 * @param sumHeads how many of the heads add up what they look at instead of averaging it
 * @param keyWidth numbers that a head compares
 * @param contextRounds rounds of messages before the question is known
 * @param joins ways in which facts look up facts in those
 * @param hops leaps along facts that an answer may be found by
 * @param rounds rounds of messages about the question
 * @param roundsBySize whether a question gets no more rounds than its facts have distinct tokens
 */
record FactGraphShape(
        TokenRows tokens,
        int arity,
        int slots,
        int width,
        int hidden,
        int heads,
        int sumHeads,
        int keyWidth,
        int contextRounds,
        int joins,
        int hops,
        int rounds,
        boolean roundsBySize) {

    /** Names the first extent out of range. */
    FactGraphShape {
        require(arity >= 1 && slots >= 1, "facts and questions have at least one token");
        require(width >= 1 && hidden >= 1, "width and hidden must be at least 1");
        require(
                heads >= 0 && sumHeads >= 0 && sumHeads <= heads,
                "of " + heads + " heads, " + sumHeads + " cannot add");
        require(keyWidth >= 1, "keyWidth must be at least 1, not " + keyWidth);
        require(rounds >= 1, "an answer takes at least one round");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
