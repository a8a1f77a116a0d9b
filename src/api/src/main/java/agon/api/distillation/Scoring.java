package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.oversight.Scorer;

/**
 * How an expert becomes the judge of what the learner answers.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Scoring<Q, A> {

    /** The scorer that has this expert at hand. */
    Scorer<Q, A> by(Agent<Q, A> expert);
}
