package agon.protocols.debate.dispute;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import java.util.List;

/** Counts the steps that one party of a dispute takes; what they cost is charged by the overseer that takes them. */
public final class CountedReasoner<Q, A> implements Reasoner<Q, A> {

    private final Reasoner<Q, A> overseer;
    private long taken;

    /** Counts from nothing. */
    public CountedReasoner(Reasoner<Q, A> overseer) {
        this.overseer = overseer;
    }

    @Override
    public Step<Q, A> next(Q question, List<A> answersSoFar) {
        taken++;
        return overseer.next(question, answersSoFar);
    }

    @Override
    public DecompositionShape shape() {
        return overseer.shape();
    }

    /** How many steps were taken. */
    public long taken() {
        return taken;
    }
}
