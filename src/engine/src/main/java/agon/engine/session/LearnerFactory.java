package agon.engine.session;

import agon.api.agent.Learner;
import agon.api.codec.Codec;
import java.util.random.RandomGenerator;

/** Makes the learners of a cell, not yet metered. */
public interface LearnerFactory {

    /**
     * A learner of the kind that the experiment names.
     *
     * @throws IllegalArgumentException if learners of the kind cannot serve the codec
     */
    <Q, A> Learner<Q, A> chosen(Codec<Q, A> codec, RandomGenerator random);

    /**
     * A learner of a named kind with its default settings.
     *
     * @throws IllegalArgumentException if there is no such kind, or it cannot serve the codec
     */
    <Q, A> Learner<Q, A> named(String kind, Codec<Q, A> codec, RandomGenerator random);
}
