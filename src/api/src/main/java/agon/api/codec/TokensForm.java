package agon.api.codec;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Answers that are a short sequence of tokens of one length.
 *
 * @param <A> the answer
 */
public non-sealed interface TokensForm<A> extends AnswerForm<A> {

    /** Vocabulary, length and how many tokens are shared with the facts form. */
    Extent extent();

    /** The tokens of an answer, exactly {@code extent().length()} of them. */
    int[] tokens(A answer);

    /** The answer of any sequence of {@code extent().length()} tokens, meaningful or not. */
    A answer(int[] tokens);

    @Override
    default double distance(A first, A second) {
        return Arrays.equals(tokens(first), tokens(second)) ? 0 : 1;
    }

    @Override
    default A corrupt(A answer, RandomGenerator random) {
        int[] tokens = tokens(answer).clone();
        int at = random.nextInt(tokens.length);
        int other = random.nextInt(extent().vocabulary() - 1);
        tokens[at] = other < tokens[at] ? other : other + 1;
        return answer(tokens);
    }

    @Override
    default A guess(RandomGenerator random) {
        return answer(random.ints(extent().length(), 0, extent().vocabulary()).toArray());
    }

    /**
     * Extents of a token sequence.
     *
     * @param vocabulary number of tokens
     * @param length tokens in every answer
     * @param shared how many of the first tokens are the first tokens of the questions' facts form
     */
    record Extent(int vocabulary, int length, int shared) {}
}
