package agon.learners.djl;

import java.util.function.Function;

/** Weights that a network can be evaluated with. */
interface Weights {
    /** Evaluates without gradients; everything native that {@code reading} derives is freed on return. */
    <R> R read(Function<ForwardPass, R> reading);

    /** The scaling of real-valued answers, one feature wide; empty for tokens. */
    Scaling targets();

    /** A copy that no training changes, on the Java heap. */
    FrozenWeights frozen();
}
