package agon.api.agent;

import java.util.List;

/**
 * An agent that can be trained. Learners without gradients keep their examples and refit when next asked.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Learner<Q, A> extends Policy<Q, A>, AutoCloseable {

    /** One update toward the examples; the batch is counted as examples, the update as a step. */
    void imitate(List<Example<Q, A>> batch);

    /** One update along the policy gradient of the reward, with a baseline of the learner's own. */
    void reinforce(List<Episode<Q, A>> batch);

    /**
     * One update along the mean of reward times gradient of the log-likelihood, the rewards taken as they are: for whoever has
     * a baseline already, or weighs episodes that were drawn from an earlier self. Learners without gradients take it as
     * {@link #reinforce}.
     */
    default void ascend(List<Episode<Q, A>> batch) {
        reinforce(batch);
    }

    /** A frozen copy of the learner as it is now. */
    Policy<Q, A> snapshot();

    /**
     * The slow copy: a live exponential average of the learner's recent selves. Learners that cannot be averaged return
     * themselves.
     */
    Policy<Q, A> average();

    /** Gives back native memory, that of its snapshots included. The engine closes every learner that it handed out. */
    @Override
    void close();
}
