package agon.learners.refitting;

import java.util.List;

/** Fits a policy for one form of answers. */
interface PolicyFitter<A> {

    /** The answer as the numbers that {@link Evidence} keeps. */
    List<Double> numbers(A answer);

    /** A pure function of its arguments. */
    FittedPolicy<A> fit(List<Remembered> questions, long seed);
}
