package agon.api.agent;

import agon.api.codec.Codec;

/** Hands out learners, counted. */
public interface Learners {

    /** The purpose of the learner that is trained to answer the task's own questions. */
    String POLICY = "policy";

    /** A learner of the kind that the experiment names for this cell, for one purpose, such as {@link #POLICY}. */
    <Q, A> Learner<Q, A> learner(String purpose, Codec<Q, A> codec);

    /**
     * A learner of a named kind with its default settings.
     *
     * @throws IllegalArgumentException if there is no such kind, or it cannot serve the codec
     */
    <Q, A> Learner<Q, A> learner(String purpose, String kind, Codec<Q, A> codec);
}
