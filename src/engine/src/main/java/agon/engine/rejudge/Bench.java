package agon.engine.rejudge;

import agon.api.oversight.Overseer;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Stored cases of one kind, from one cell, that one overseer has judged: they can be put before others.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
interface Bench<Q, A> {

    /** How well each claimant stands before the stored judge, as it is now. */
    List<Opinion> again();

    /**
     * How well each stands before another.
     *
     * @param named what the judge is called, for messages
     * @throws Refusal if it cannot be asked
     */
    List<Opinion> before(Overseer<Q, A> judge, String named);

    /**
     * What a judge made of a case.
     *
     * @param share how well the claimant stands, 0 to 1; empty if the judge would have had to hear what nobody said
     * @param calls verdicts that the judge was asked for
     */
    record Opinion(OptionalDouble share, int calls) {}

    /** A judge that cannot be asked; the message says why. */
    final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refusal(String message) {
            super(message);
        }
    }
}
