package agon.api.oversight;

import agon.api.ledger.Channel;
import java.util.List;

/**
 * A debate on evidence: two claims, evidence revealed in turn, a judge that sees nothing else.
 *
 * @param <Q> the question
 * @param <A> the answer, which is what is claimed
 * @param <E> a piece of evidence
 */
public interface Arena<Q, A, E> extends Facet {

    /** Everything that may be revealed about a question, in a fixed order; no piece twice. */
    @Charged(Channel.EVIDENCE)
    List<E> evidence(Q question);

    /**
     * The verdict: how likely the first claim is the better one, from 0 to 1. A pure function of the two claims and the
     * evidence revealed; the question itself tells the judge nothing that it could not see unaided.
     */
    @Charged(Channel.JUDGE)
    double judge(Q question, A first, A second, List<E> revealed);

    /** How debaters see and people read a piece of evidence. */
    @Uncharged
    EvidenceForm<E> form();
}
