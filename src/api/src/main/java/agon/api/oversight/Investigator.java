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
}
