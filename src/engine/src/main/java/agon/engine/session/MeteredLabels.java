package agon.engine.session;

import agon.api.protocol.Labels;
import agon.api.task.Truth;

/** True answers to the training questions that the protocol was given, counted. */
final class MeteredLabels<Q, A> implements Labels<Q, A> {

    private final Truth<Q, A> truth;
    private final GivenQuestions<Q> questions;
    private final MeteredLedger ledger;
    private final Account account;

    MeteredLabels(Truth<Q, A> truth, GivenQuestions<Q> questions, MeteredLedger ledger, Account account) {
        this.truth = truth;
        this.questions = questions;
        this.ledger = ledger;
        this.account = account;
    }

    @Override
    public A label(Q question) {
        if (!questions.gave(question)) {
            throw ledger.violation("asked for the label of a question that it was not given to train on");
        }
        account.charge(1);
        return truth.answer(question);
    }
}
