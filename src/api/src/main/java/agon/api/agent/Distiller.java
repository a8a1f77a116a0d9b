package agon.api.agent;

import java.util.List;

/**
 * Makes a fast learner out of a strong agent, a batch at a time.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Distiller<Q, A> {

    /** One update of the learner toward the expert on a batch of questions. */
    void distill(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions);
}
