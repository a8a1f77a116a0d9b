package agon.engine.cell;

import agon.api.agent.Ending;
import java.util.OptionalDouble;

/**
 * How a contest ended for the truth.
 *
 * @param question which one, by its place
 * @param truthClaims whether the truth was the claimant's, rather than a rival's
 * @param truthBegins whether the side of the truth had the first word
 * @param committed whether the liar had to stand by one lie from the start
 * @param share how much more the overseer believed the truth than the strongest lie, 0 to 1
 * @param afterTruth the same once the truth had been argued for; empty where nobody did
 * @param afterLie the same once the lie had been argued for; empty where nobody did
 */
record ContestResult(
        int question,
        boolean truthClaims,
        boolean truthBegins,
        boolean committed,
        double share,
        OptionalDouble afterTruth,
        OptionalDouble afterLie) {

    static ContestResult of(int question, boolean truthClaims, boolean truthBegins, boolean committed, Ending ending) {
        return truthClaims
                ? new ContestResult(
                        question, true, truthBegins, committed, ending.share(), ending.claimed(), ending.opposed())
                : new ContestResult(
                        question,
                        false,
                        truthBegins,
                        committed,
                        1 - ending.share(),
                        turned(ending.opposed()),
                        turned(ending.claimed()));
    }

    private static OptionalDouble turned(OptionalDouble share) {
        return share.isPresent() ? OptionalDouble.of(1 - share.getAsDouble()) : share;
    }

    /** Whether both sides were heard, or neither. */
    boolean isEven() {
        return afterTruth.isPresent() && afterLie.isPresent();
    }

    /** Whether the truth won; a tie is lost. */
    boolean isWon() {
        return share > 0.5;
    }
}
