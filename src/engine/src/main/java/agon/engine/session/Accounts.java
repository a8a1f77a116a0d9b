package agon.engine.session;

import agon.api.ledger.Channel;
import java.util.Optional;

/**
 * Where the use of learners is charged.
 *
 * @param answers questions put to a learner
 * @param examples examples and episodes shown to it
 * @param steps its updates
 * @param ownExamples charged for its examples as well; empty for most learners
 */
record Accounts(MeteredLedger ledger, Account answers, Account examples, Account steps, Optional<Account> ownExamples) {

    /** The protocol's own learners. */
    static Accounts learner(MeteredLedger ledger) {
        return new Accounts(
                ledger,
                ledger.account(Channel.ANSWERS),
                ledger.account(Channel.EXAMPLES),
                ledger.account(Channel.STEPS),
                Optional.empty());
    }

    /** The models that an overseer trains for itself. */
    static Accounts auxiliary(MeteredLedger ledger) {
        return new Accounts(
                ledger,
                ledger.account(Channel.AUXILIARY_ANSWERS),
                ledger.account(Channel.AUXILIARY_EXAMPLES),
                ledger.account(Channel.AUXILIARY_STEPS),
                Optional.empty());
    }

    /** The same, with a channel of its own for the examples of this learner. */
    Accounts with(String channel) {
        return new Accounts(ledger, answers, examples, steps, Optional.of(ledger.account(channel)));
    }

    /** One update; refused whole if any channel has not enough left. */
    void chargeUpdate(int batch) {
        examples.demand(batch);
        ownExamples.ifPresent(account -> account.demand(batch));
        steps.charge(1);
        examples.charge(batch);
        ownExamples.ifPresent(account -> account.charge(batch));
    }
}
