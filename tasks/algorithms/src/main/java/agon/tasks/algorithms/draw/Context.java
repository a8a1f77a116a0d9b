package agon.tasks.algorithms.draw;

/** What questions are about; divided, by its content, into what is trained on and what is held out. */
public interface Context {

    /** One context in so many is held out. */
    int HELD_OUT_ONE_IN = 5;

    /** A hash of the content, well mixed in all of its bits. */
    long digest();

    /** Whether it is held out; the same for every seed, so an agent is never scored on what it was trained on. */
    default boolean heldOut() {
        return Math.floorMod(digest(), HELD_OUT_ONE_IN) == 0;
    }
}
