package agon.tasks.molecules.data;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** How a set is divided into molecules to train on, those held out of D, and those of D*. */
public record Division(
        @Setting(
                "what sets the molecules of D* apart: size, the largest; scaffold, those of rare scaffolds; random, nothing")
        Criterion shifted,

        @Setting("share of the molecules that are of D*, 0.001 to 0.9; a size or a scaffold is never torn apart for it")
        double shiftedShare,

        @Setting("how the rest is divided into training and held-out molecules: random, scaffold or size")
        Criterion heldOut,

        @Setting("share of the rest that is held out, 0.001 to 0.9; the rest of 0.1 for D* and 0.111 here is 80/10/10")
        double heldOutShare) {

    /** The largest fifth is D*, and a random fifth of the rest is held out. */
    public static final Division DEFAULTS = new Division(Criterion.SIZE, 0.2, Criterion.RANDOM, 0.2);

    private static final double PER_MILLE = 1000;

    /** Refuses shares that leave a side empty. */
    public Division {
        InvalidSetting.unlessWithin(shiftedShare, 0.001, 0.9, "shiftedShare");
        InvalidSetting.unlessWithin(heldOutShare, 0.001, 0.9, "heldOutShare");
    }

    /** A share of a number, in whole thousandths of it. */
    static double of(int count, double share) {
        return count * Math.round(share * PER_MILLE) / PER_MILLE;
    }
}
