package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import java.util.List;

/**
 * How likely a network finds answers to a batch of questions, in one evaluation with gradients.
 *
 * @param <A> the answer
 */
interface Merits<A> {

    /** The log-likelihood, up to a constant, of one answer a question: a vector in the order of the questions. */
    NDArray of(List<A> answers);
}
