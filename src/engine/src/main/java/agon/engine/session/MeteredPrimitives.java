package agon.engine.session;

import agon.api.oversight.Primitives;

/** Look-ups that are charged one by one. Written out, as they are asked for a million times a cell. */
final class MeteredPrimitives<Q, A> implements Primitives<Q, A> {

    private final Primitives<Q, A> primitives;
    private final Account account;

    MeteredPrimitives(Primitives<Q, A> primitives, Account account) {
        this.primitives = primitives;
        this.account = account;
    }

    @Override
    public boolean isPrimitive(Q question) {
        return primitives.isPrimitive(question);
    }

    @Override
    public A lookUp(Q question) {
        account.chargeCall(1);
        return primitives.lookUp(question);
    }
}
