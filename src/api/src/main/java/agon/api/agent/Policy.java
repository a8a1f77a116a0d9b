package agon.api.agent;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An agent whose answers have probabilities.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Policy<Q, A> extends Agent<Q, A> {

    /** One answer a question, drawn from the policy with the given randomness. */
    List<A> sample(List<Q> questions, RandomGenerator random);

    /** The natural logarithm of the probability (for reals: the density) of each answer to its question. */
    double[] logLikelihood(List<Q> questions, List<A> answers);
}
