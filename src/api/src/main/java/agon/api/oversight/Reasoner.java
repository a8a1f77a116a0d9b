package agon.api.oversight;

import agon.api.codec.DecompositionShape;
import agon.api.ledger.Channel;
import java.util.List;

/**
 * Takes one step of reasoning at a time.
 *
 * <p>A pure function of the question and the answers so far: thousands of decompositions advance in lockstep, transcripts
 * replay for free, and an overseer that errs, errs in the same way when asked again. Questions that H can answer by
 * itself (primitives) are concluded at once.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Reasoner<Q, A> extends Facet {

    /**
     * The next step.
     *
     * @param answersSoFar the answers to the sub-questions asked so far, in the order in which they were asked
     */
    @Charged(Channel.REASON)
    Step<Q, A> next(Q question, List<A> answersSoFar);

    /** How large a decomposition may get. */
    @Uncharged
    DecompositionShape shape();
}
