package agon.api.oversight;

import agon.api.ledger.Channel;

/**
 * Rates and compares answers.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Rater<Q, A> extends Facet {

    /** How good an answer is, from 0 to 1. */
    @Charged(Channel.RATE)
    double rate(Q question, A answer);

    /** How likely the first answer is the better one, from 0 to 1; one half where H cannot tell. */
    @Charged(Channel.COMPARE)
    double prefer(Q question, A first, A second);
}
