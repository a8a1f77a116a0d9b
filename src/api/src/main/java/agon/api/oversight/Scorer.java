package agon.api.oversight;

import java.util.List;

/**
 * Says how good answers are: "how good is X for Y?" is a question, too, and an overseer that could not have found the
 * answer may still be able to judge it.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Scorer<Q, A> {

    /**
     * One score for each answer to the question at its place, from 0 to 1, higher is better; not a number where the
     * overseer cannot tell.
     */
    double[] score(List<Q> questions, List<A> answers);
}
