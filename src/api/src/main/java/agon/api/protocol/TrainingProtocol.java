package agon.api.protocol;

import agon.api.agent.Agent;
import agon.api.oversight.Overseer;

/** A way of training an agent under a weak overseer. */
public interface TrainingProtocol {

    /**
     * Looks, before anything is trained, whether its settings fit the overseer that it would train under: what that can do,
     * and what its facets say of themselves at no charge. Nothing else may be asked.
     *
     * @throws agon.api.settings.InvalidSetting if they do not
     */
    default void check(Overseer<?, ?> overseer) {}

    /**
     * Trains an agent. Ends normally, or lets {@link agon.api.ledger.BudgetExhausted} pass; the agent of the last
     * checkpoint is then the result.
     *
     * @return an agent that answers without further oversight: asking the overseer while being evaluated is a violation
     */
    <Q, A> Agent<Q, A> train(Session<Q, A> session);
}
