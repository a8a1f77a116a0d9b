package agon.api.codec;

import java.util.List;

/**
 * What a reasoner is asked at each step: the question, and the answers to the sub-questions that it asked so far.
 *
 * @param question the question that is reasoned about
 * @param answersSoFar answers in the order in which they were asked for
 * @param <Q> the question
 * @param <A> the answer
 */
public record StepQuestion<Q, A>(Q question, List<A> answersSoFar) {

    /** Copies the answers. */
    public StepQuestion {
        answersSoFar = List.copyOf(answersSoFar);
    }
}
