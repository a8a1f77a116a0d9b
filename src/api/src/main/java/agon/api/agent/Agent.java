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

    /**
     * One prediction a question, drawn independently where the agent has a distribution to draw from; an agent that has
     * none gives its answer. A question that is listed twice may get two different answers.
     */
    default List<Prediction<A>> draw(List<Q> questions) {
        return answer(questions);
    }
}
