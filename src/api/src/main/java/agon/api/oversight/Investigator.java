package agon.api.oversight;

import agon.api.agent.Example;
import agon.api.agent.Learners;
import agon.api.ledger.Channel;
import java.util.List;

/**
 * Learns from what was measured: between iterations of a protocol the overseer trains auxiliary models, and consults them
 * in the next.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Investigator<Q, A> extends Facet {

    /**
     * The overseer of the next iteration, which knows the measurements and asks the models trained on them. This overseer
     * stays as it is.
     *
     * @param measured all measurements so far
     * @param learners where the auxiliary models come from
     */
    @Charged(Channel.STUDY)
    Overseer<Q, A> study(List<Example<Q, A>> measured, Learners learners);

    /** Among how many candidates it would choose each measurement; 1, the least, if it takes questions as they are drawn. */
    @Uncharged
    default int candidates() {
        return 1;
    }

    /**
     * The candidates, those first that should be measured first.
     *
     * @param candidates training questions that can be measured and were not
     */
    @Charged(value = Channel.CHOOSE, each = true)
    default List<Q> order(List<Q> candidates) {
        return candidates;
    }

    /**
     * Training questions that it wants measured before it relies on what it learned by its last study, none of them measured
     * before; none, if it relies on it as it is, which is what it does unless it says otherwise.
     */
    @Uncharged
    default List<Q> spotChecks() {
        return List.of();
    }

    /**
     * The overseer that has seen what it wanted measured, which may want more. This overseer stays as it is.
     *
     * @param checks answers to its {@link #spotChecks}, or to the first of them where the budget ends the measuring
     * @throws UnsupportedOperationException if it never wants any
     */
    @Charged(value = Channel.VET, each = true)
    default Overseer<Q, A> vet(List<Example<Q, A>> checks) {
        throw new UnsupportedOperationException("it relies on what it learns, and wants no spot checks");
    }

    /** What it made of each model that it vetted, once it wants nothing more measured; none if it vets nothing. */
    @Uncharged
    default List<Verdict<Q, A>> verdicts() {
        return List.of();
    }
}
