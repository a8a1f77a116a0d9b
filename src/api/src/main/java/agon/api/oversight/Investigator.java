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
}
