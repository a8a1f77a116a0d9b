package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import java.util.List;

/**
 * A network: where its parameters lie, and what it puts out for a batch of inputs.
 *
 * @param <I> one input
 */
interface Network<I> {
    /** Where the parameters lie, and their initial values. */
    ParameterLayout layout();

    /**
     * The raw outputs: one row an input, in the order of the inputs. For token answers a row holds a logit a token (or
     * that for each token of the answer, first those of its first; see {@link #saysAllAtOnce}); for reals the mean alone,
     * in units of the answers' scale from their centre.
     */
    NDArray outputs(ForwardPass pass, List<I> inputs);

    /**
     * Whether one evaluation gives all tokens of an answer, each independent of the others given the input, instead of
     * the next one alone.
     */
    default boolean saysAllAtOnce() {
        return false;
    }

    /**
     * The input that asks for the next token of an answer.
     *
     * @param answer the answer, possibly longer
     * @param known how many of its first tokens are given
     */
    I continued(I input, int[] answer, int known);

    /** The dense features of an input, to be scaled; none for inputs made of tokens. */
    double[] features(I input);

    /** Number of dense features. */
    int featureCount();
}
