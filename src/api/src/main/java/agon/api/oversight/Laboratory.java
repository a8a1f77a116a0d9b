package agon.api.oversight;

import agon.api.ledger.Channel;

/**
 * Measures, at a cost. What is measured is empirical data about training contexts; asking for any other is refused with
 * {@link IllegalArgumentException}.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Laboratory<Q, A> extends Facet {

    /** The measured answer. */
    @Charged(Channel.MEASURE)
    A measure(Q question);

    /** Whether a question is one that can be measured; reads the question alone. Every question that is trained on, unless said. */
    @Uncharged
    default boolean measures(Q question) {
        return true;
    }
}
