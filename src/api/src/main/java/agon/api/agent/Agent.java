package agon.api.agent;

import java.util.List;

/**
 * Answers questions.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Agent<Q, A> {

    /** One prediction a question, in their order. An agent answers equally when asked again, until it is trained. */
    List<Prediction<A>> answer(List<Q> questions);
}
