package agon.api.codec;

import java.util.List;

/**
 * The tokens in which a learner says what it would ask next.
 *
 * @param tokens how many sub-questions (0 to conclude), then the tokens of each, then padding
 */
public record AskedTokens(List<Integer> tokens) {

    /** Copies the tokens. */
    public AskedTokens {
        tokens = List.copyOf(tokens);
    }
}
