package agon.api.oversight;

import agon.api.ledger.Channel;

/**
 * The questions that end every decomposition: looked up, by code, without any reasoning. A task that offers them lets a
 * learned stand-in for the overseer ({@link ImitatedReasoner}) learn the reasoning alone, as Christiano et al. 2018 do.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Primitives<Q, A> extends Facet {

    /** Whether the question is one to look up; reads the question alone and tells nothing of its answer. */
    @Uncharged
    boolean isPrimitive(Q question);

    /**
     * The answer, as the overseer would give it, mistakes included.
     *
     * @throws IllegalArgumentException if the question is no primitive
     */
    @Charged(Channel.LOOK_UP)
    A lookUp(Q question);
}
