package agon.engine.session;

import agon.api.ledger.Channel;

/**
 * Where the use of learners is charged.
 *
 * @param answers questions put to a learner
 * @param examples examples and episodes shown to it
 * @param steps its updates
 */
record Accounts(MeteredLedger ledger, Account answers, Account examples, Account steps) {

    /** The protocol's own learners. */
    static Accounts learner(MeteredLedger ledger) {
        return new Accounts(
                ledger,
                ledger.account(Channel.ANSWERS),
                ledger.account(Channel.EXAMPLES),
                ledger.account(Channel.STEPS));
    }

    /** The models that an overseer trains for itself. */
    static Accounts auxiliary(MeteredLedger ledger) {
        return new Accounts(
                ledger,
                ledger.account(Channel.AUXILIARY_ANSWERS),
                ledger.account(Channel.AUXILIARY_EXAMPLES),
                ledger.account(Channel.AUXILIARY_STEPS));
    }

    /** One update; refused whole if either channel has not enough left. */
    void chargeUpdate(int batch) {
        examples.demand(batch);
        steps.charge(1);
        examples.charge(batch);
    }
}
