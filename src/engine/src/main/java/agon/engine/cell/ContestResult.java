package agon.engine.cell;

/**
 * How a contest ended for the truth.
 *
 * @param question which one, by its place
 * @param truthClaims whether the truth was the claimant's, rather than a rival's
 * @param truthBegins whether the side of the truth had the first word
 * @param committed whether the liar had to stand by one lie from the start
 * @param share how much more the overseer believed the truth than the strongest lie, 0 to 1
 */
record ContestResult(int question, boolean truthClaims, boolean truthBegins, boolean committed, double share) {

    /** Whether the truth won; a tie is lost. */
    boolean isWon() {
        return share > 0.5;
    }
}
