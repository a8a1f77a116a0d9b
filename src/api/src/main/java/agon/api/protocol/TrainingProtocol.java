package agon.api.protocol;

import agon.api.agent.Agent;

/** A way of training an agent under a weak overseer. */
public interface TrainingProtocol {

    /**
     * Refuses what could come to nothing on this task with this budget. The engine asks before anything of an experiment
     * runs, and again before each training; if nothing else is said, nothing is refused.
     *
     * @throws agon.api.settings.InvalidSetting if a setting of the protocol does not suit the prospect
     */
    default void demand(Prospect prospect) {}

    /**
     * Trains an agent. Ends normally, or lets {@link agon.api.ledger.BudgetExhausted} pass; the agent of the last
     * checkpoint is then the result.
     *
     * @return an agent that answers without further oversight: asking the overseer while being evaluated is a violation
     */
    <Q, A> Agent<Q, A> train(Session<Q, A> session);
}
