package agon.api.oversight;

import agon.api.ledger.Channel;
import java.util.List;
import java.util.OptionalInt;

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
     * The verdicts, many at once because learned judges are slow one by one: for each debate, how likely each of its claims is
     * the best of them, which add up to 1. A pure function of claims and evidence, whatever the order of either; the question
     * itself tells the judge nothing that it could not see unaided.
     */
    @Charged(value = Channel.JUDGE, each = true)
    List<double[]> judge(List<Trial<Q, A, E>> trials);

    /** One verdict: how likely the first of two claims is the better one, from 0 to 1. */
    default double judge(Q question, A first, A second, List<E> revealed) {
        return judge(List.of(new Trial<>(question, List.of(first, second), revealed)))
                .get(0)[0];
    }

    /**
     * What the judge sees of a question beside claims and evidence, such as what is asked, without its context: questions of
     * which this is equal are one and the same to it. Nothing, unless an arena says otherwise.
     */
    @Uncharged
    default Object seen(Q question) {
        return "";
    }

    /** How many pieces in all the judge has learned to judge by; empty if it takes any number. */
    @Uncharged
    default OptionalInt length() {
        return OptionalInt.empty();
    }

    /** How debaters see and people read a piece of evidence. */
    @Uncharged
    EvidenceForm<E> form();
}
