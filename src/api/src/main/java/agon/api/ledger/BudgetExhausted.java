package agon.api.ledger;

/**
 * Thrown instead of serving a call that would exceed the budget. A protocol may catch it to finish without further
 * oversight, or let it pass: the engine then takes the agent of the last checkpoint. Reaching a budget is a normal end,
 * not a failure. A protocol that goes on asking after many refusals is stopped.
 */
public final class BudgetExhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String channel;

    /** @param channel the channel that has nothing left */
    public BudgetExhausted(String channel, long cap) {
        super("budget of " + cap + " for " + channel + " is spent");
        this.channel = channel;
    }

    /** The channel that has nothing left. */
    public String channel() {
        return channel;
    }
}
