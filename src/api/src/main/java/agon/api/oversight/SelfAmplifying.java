package agon.api.oversight;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.ledger.Channel;
import java.util.List;

/**
 * Makes a stronger agent of an agent in a way of the task's own, where questions are not decomposed in words: a tree search that
 * has the agent value positions, as in expert iteration (Anthony, Tian and Barber 2017), a solver that has it guess.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface SelfAmplifying<Q, A> extends Facet {

    /**
     * The stronger answers, charged by the question. What the agent is asked on the way is counted as its answers, so that a
     * larger search costs more; ask it for many answers at once.
     *
     * @param agent answers what it is asked
     * @param questions any number
     * @return one answer for each question, in their order; of confidence 0 where the search came to nothing
     */
    @Charged(value = Channel.AMPLIFY, each = true)
    List<Prediction<A>> amplify(Agent<Q, A> agent, List<Q> questions);
}
