package agon.protocols.debate;

import agon.api.oversight.Arena;
import agon.api.settings.InvalidSetting;
import java.util.OptionalInt;

/**
 * How much of the evidence each side reveals.
 *
 * @param pieces so many; 0 leaves it to the judge: half of what it learned to judge by, or, where any number will do, three or as
 *     many as there are
 */
record Share(int pieces) {

    private static final int USUAL = 3;
    private static final int MOST = 1_000;

    /** Refuses shares out of range. */
    Share {
        InvalidSetting.unlessWithin(pieces, 0, MOST, "evidence");
    }

    /**
     * Pieces of each side in an arena.
     *
     * @throws InvalidSetting if its judge has learned to judge by another number
     */
    Length of(Arena<?, ?, ?> arena) {
        return of(arena.length());
    }

    /**
     * Pieces of each side before a judge. Where nothing is said of their number, and the judge takes any, fewer will do.
     *
     * @param learned how many the judge has learned to judge by; empty if any number
     * @throws InvalidSetting if that is another number
     */
    Length of(OptionalInt learned) {
        if (learned.isEmpty()) {
            return pieces == 0 ? new Length(USUAL, true) : new Length(pieces, false);
        }
        int each = pieces == 0 ? learned.getAsInt() / 2 : pieces;
        InvalidSetting.unless(
                learned.getAsInt() % 2 == 0,
                "evidence",
                "the judge has learned to judge by " + learned.getAsInt()
                        + " pieces, of which two sides cannot reveal as many each: let it learn to judge by an even number");
        InvalidSetting.unless(
                2 * each == learned.getAsInt(),
                "evidence",
                "two sides reveal " + 2 * each + " pieces, and the judge has learned to judge by " + learned.getAsInt()
                        + ": let each side reveal half of what the judge learned");
        return new Length(each, false);
    }
}
