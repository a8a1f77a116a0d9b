package agon.analysis.statistics;

/**
 * A closed interval of the real line.
 *
 * @param low the lower bound, finite
 * @param high the upper bound, finite and not below {@code low}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("not an interval: [" + low + ", " + high + "]");
        }
    }

    /** Whether the number lies inside, bounds included. */
    public boolean contains(double number) {
        return low <= number && number <= high;
    }

    /** The interval of the negated quantity. */
    public Interval negate() {
        return new Interval(-high, -low);
    }
}
