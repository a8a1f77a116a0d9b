package agon.api.agent;

import java.util.OptionalDouble;

/**
 * How a contest ended, and who was heard. A share is how much more the overseer believes the claim than the strongest rival,
 * from 0 to 1.
 *
 * @param share in the end; above one half the claimant wins
 * @param claimed the share once the claimant had been heard; empty where it was not
 * @param opposed the share, of the claimant still, once the rival had been heard; empty where it was not
 */
public record Ending(double share, OptionalDouble claimed, OptionalDouble opposed) {

    /** Refuses what is no share. */
    public Ending {
        demandShare(share);
        claimed.ifPresent(Ending::demandShare);
        opposed.ifPresent(Ending::demandShare);
    }

    private static void demandShare(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a contest ends with a share from 0 to 1, not " + value);
        }
    }

    /** Both sides were heard together, or neither was: one belief is what either has got. */
    public static Ending between(double share) {
        return new Ending(share, OptionalDouble.of(share), OptionalDouble.of(share));
    }

    /** The claimant alone was heard. */
    public static Ending claimant(double share) {
        return new Ending(share, OptionalDouble.of(share), OptionalDouble.empty());
    }

    /** The rival alone was heard. */
    public static Ending rival(double share) {
        return new Ending(share, OptionalDouble.empty(), OptionalDouble.of(share));
    }

    /**
     * Each side was heard alone: what the claim gains by its case, over what both claims gain by theirs.
     *
     * @param claimed share of the claimant once it had been heard
     * @param opposed share of the claimant once the rival had been heard
     */
    public static Ending apart(double claimed, double opposed) {
        // Neither addend is negative, so that rounding cannot bring the quotient above 1.
        double cases = claimed + (1 - opposed);
        return new Ending(cases == 0 ? 0.5 : claimed / cases, OptionalDouble.of(claimed), OptionalDouble.of(opposed));
    }
}
