package agon.api.protocol;

import agon.api.agent.Agent;

/** A way of training an agent under a weak overseer. */
public interface TrainingProtocol {

    /**
     * Trains an agent. Ends normally, or lets {@link agon.api.ledger.BudgetExhausted} pass; the agent of the last
     * checkpoint is then the result.
     *
     * @return an agent that answers without further oversight: asking the overseer while being evaluated is a violation
     */
    <Q, A> Agent<Q, A> train(Session<Q, A> session);
}
