package agon.api.oversight;

import agon.api.ledger.Channel;
import java.util.Optional;

/**
 * Answers unaided.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Demonstrator<Q, A> extends Facet {

    /** H's own answer; empty beyond its competence. */
    @Charged(Channel.DEMONSTRATE)
    Optional<A> demonstrate(Q question);
}
