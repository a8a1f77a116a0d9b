package agon.api.oversight;

/**
 * Looks at one answer with all the care there is, at a cost that no training could bear: type-2 feedback, which decides what
 * is deployed. The engine alone asks, after training; no protocol is given this facet. An overseer that offers none is audited
 * by its own reasoning, expanded to the end.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Auditor<Q, A> extends Facet {

    /** How good an answer is, from 0 to 1, as far as the auditor can tell. */
    @Charged("overseer.audit")
    double audit(Q question, A answer);
}
