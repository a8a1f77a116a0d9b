package agon.engine.session;

import agon.api.ledger.Budget;
import agon.api.ledger.Ledger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of one cell. Only this package writes; whoever else holds it can read.
 *
 * <p>A ledger belongs to the thread that first charges it: what two threads spend has no order, and what follows from it
 * would differ from run to run.
 */
public final class MeteredLedger implements Ledger {

    /** What may be asked at the moment. */
    enum Phase {
        PLANNED,
        TRAINING,
        EVALUATION,
        CONTEST,
        ENDED
    }

    private final String protocol;
    private final Budget budget;
    private final SortedMap<String, Account> accounts = new TreeMap<>();
    private final SortedMap<String, Long> contested = new TreeMap<>();
    private Phase phase = Phase.TRAINING;
    private Optional<Thread> owner = Optional.empty();
    private volatile Optional<Error> stopped = Optional.empty();

    /**
     * A ledger on which nothing was charged yet.
     *
     * @param protocol the protocol that spends, for messages
     * @param budget its caps
     */
    public MeteredLedger(String protocol, Budget budget) {
        this.protocol = protocol;
        this.budget = budget;
    }

    @Override
    public synchronized SortedMap<String, Long> totals() {
        SortedMap<String, Long> totals = new TreeMap<>();
        accounts.forEach((channel, account) -> {
            if (account.count() > 0) {
                totals.put(channel, account.count());
            }
        });
        return totals;
    }

    @Override
    public OptionalLong remaining(String channel) {
        OptionalLong cap = budget.cap(channel);
        return cap.isEmpty() ? cap : OptionalLong.of(cap.getAsLong() - spent(channel));
    }

    @Override
    public synchronized long spent(String channel) {
        Account account = accounts.get(channel);
        return account == null ? 0 : account.count();
    }

    /** The account of a channel; callers that charge often keep it. */
    synchronized Account account(String channel) {
        return accounts.computeIfAbsent(channel, name -> new Account(this, name, budget.cap(name)));
    }

    /** What contests took, by the channel that it would have been charged to in training. */
    SortedMap<String, Long> contested() {
        return new TreeMap<>(contested);
    }

    void countContest(String channel, long units) {
        contested.merge(channel, units, Long::sum);
    }

    Phase phase() {
        return phase;
    }

    void enter(Phase next) {
        phase = next;
    }

    /** Lets nothing pass but the training thread in training. */
    void demandTraining(String what) {
        if (stopped.isPresent()) {
            throw stopped.get();
        }
        switch (phase) {
            case PLANNED -> throw violation(what + " before its training began");
            case EVALUATION, CONTEST -> throw violation(what + " while being evaluated");
            case ENDED -> throw violation(what + " after its training had ended");
            case TRAINING -> {
                Thread asking = Thread.currentThread();
                if (owner.isEmpty()) {
                    owner = Optional.of(asking);
                } else if (owner.get() != asking) {
                    throw violation(what + " from a second thread; a session belongs to one");
                }
            }
        }
    }

    /** Remembers a violation, which is to be thrown. */
    ProtocolViolation violation(String what) {
        ProtocolViolation violation = new ProtocolViolation("protocol '" + protocol + "' " + what);
        stop(violation);
        return violation;
    }

    /** Remembers that a learner's numbers ran away, which is to be thrown. */
    NonFiniteResult nonFinite(String what) {
        NonFiniteResult result = new NonFiniteResult("non-finite: " + what);
        stop(result);
        return result;
    }

    private void stop(Error error) {
        if (stopped.isEmpty()) {
            stopped = Optional.of(error);
        }
    }

    /** Throws again what ended the cell, should the protocol have swallowed it. */
    void rethrow() {
        if (stopped.isPresent()) {
            throw stopped.get();
        }
    }
}
