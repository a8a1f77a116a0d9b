package agon.tasks.molecules.doubt;

/**
 * Values between two ends, which belong to it; an end may be infinite.
 *
 * @param low in the unit of the values
 * @param high at least as much
 */
public record Interval(double low, double high) {

    /** Refuses ends in the wrong order, and ends that are no numbers. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    /** Whether a value lies in it. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Distance of the ends. */
    public double width() {
        return high - low;
    }
}
