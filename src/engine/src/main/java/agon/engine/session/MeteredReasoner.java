package agon.engine.session;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import java.util.List;

/** A reasoner that is charged for each step. Written out, as it is called a million times a cell. */
final class MeteredReasoner<Q, A> implements Reasoner<Q, A> {

    private final Reasoner<Q, A> reasoner;
    private final Account account;

    MeteredReasoner(Reasoner<Q, A> reasoner, Account account) {
        this.reasoner = reasoner;
        this.account = account;
    }

    @Override
    public Step<Q, A> next(Q question, List<A> answersSoFar) {
        account.chargeCall(1);
        return reasoner.next(question, answersSoFar);
    }

    @Override
    public DecompositionShape shape() {
        return reasoner.shape();
    }
}
