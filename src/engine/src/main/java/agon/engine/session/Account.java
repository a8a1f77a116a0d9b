package agon.engine.session;

import agon.api.ledger.BudgetExhausted;
import java.util.OptionalLong;

/** The count of one channel, never above its cap. */
final class Account {

    /** So many refusals a channel are taken for a protocol that finishes; one more, for one that does not stop. */
    static final int PATIENCE = 1_000;

    private final MeteredLedger ledger;
    private final String channel;
    private final long cap;
    private long count;
    private int refusals;

    Account(MeteredLedger ledger, String channel, OptionalLong cap) {
        this.ledger = ledger;
        this.channel = channel;
        this.cap = cap.orElse(Long.MAX_VALUE);
    }

    long count() {
        return count;
    }

    /** Charges what is about to be served, or throws and charges nothing. */
    void charge(long units) {
        demand(units);
        count += units;
    }

    /** Charges a call; in a contest it is counted apart, and no cap holds. */
    void chargeCall(long units) {
        if (ledger.phase() == MeteredLedger.Phase.CONTEST) {
            ledger.countContest(channel, units);
        } else {
            charge(units);
        }
    }

    /** Throws if so much cannot be charged. */
    void demand(long units) {
        ledger.demandTraining("asked for " + channel);
        if (units > cap - count) {
            if (++refusals > PATIENCE) {
                throw ledger.violation("went on asking for " + channel + " after " + PATIENCE
                        + " refusals; its budget of " + cap + " is spent");
            }
            throw new BudgetExhausted(channel, cap);
        }
    }

    /**
     * Charges what agents are asked in training. What they are asked in their evaluation is not the protocol's cost, and what
     * they ask themselves in contests is counted apart.
     */
    void chargeUnlessEvaluated(long units) {
        if (ledger.phase() != MeteredLedger.Phase.EVALUATION) {
            chargeCall(units);
        }
    }
}
