package agon.api.protocol;

/**
 * Occasions spread evenly over the steps of a training, such as checkpoints; the last step always is one.
 *
 * @param count how many, from 1 to {@code steps}
 * @param steps steps in all, at least 1
 */
public record Milestones(int count, int steps) {

    /** Whether an occasion is due after a step, counted from 1. */
    public boolean areDueAfter(int step) {
        return (long) step * count / steps > (long) (step - 1) * count / steps;
    }
}
