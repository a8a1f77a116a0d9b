package agon.learners.refitting;

import agon.api.agent.Prediction;
import java.util.random.RandomGenerator;

/** A policy over questions shown as vectors, as it was fitted; immutable. */
interface FittedPolicy<A> {

    /** The likeliest answer. */
    Prediction<A> predict(float[] features);

    /** An answer drawn from the policy. */
    A sample(float[] features, RandomGenerator random);

    /** Natural logarithm of the probability (for reals: the density) of an answer; finite. */
    double logLikelihood(float[] features, A answer);
}
