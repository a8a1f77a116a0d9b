package agon.protocols.debate;

import java.util.OptionalInt;

/**
 * How many pieces of evidence are revealed.
 *
 * @param each by each side
 * @param orFewer whether fewer will do where a question has not so many
 */
record Length(int each, boolean orFewer) {

    /** By both sides, about a question that has so many; empty where that is too few for a debate. */
    OptionalInt of(int pieces) {
        if (pieces >= both() || orFewer) {
            return OptionalInt.of(Math.min(pieces, both()));
        }
        return OptionalInt.empty();
    }

    /** By both sides. */
    int both() {
        return 2 * each;
    }
}
