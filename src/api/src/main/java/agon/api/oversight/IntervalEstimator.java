package agon.api.oversight;

import java.util.List;

/**
 * Says between which bounds it takes the answer to a question to lie, for each thing that it relies on. The engine alone asks,
 * after training, and counts how often the truth lies there; no protocol is given this facet.
 *
 * @param <Q> the question, answered by reals
 */
public interface IntervalEstimator<Q> extends Facet {

    /** The intervals about a question, those of the same things in the same order for every question; none, if it has none. */
    @Charged("overseer.interval")
    List<Bounds> bounds(Q question);

    /**
     * An interval.
     *
     * @param by whose it is, in lower case, digits, points and hyphens
     * @param low where it begins, at most {@code high}
     * @param high where it ends
     * @param nominal how often intervals of this kind are to hold the truth, above 0 and below 1
     */
    record Bounds(String by, double low, double high, double nominal) {

        /** Refuses what is no interval. */
        public Bounds {
            if (!(low <= high)) {
                throw new IllegalArgumentException("an interval from " + low + " to " + high);
            }
            if (!(nominal > 0 && nominal < 1)) {
                throw new IllegalArgumentException("an interval that is to hold a share of " + nominal);
            }
        }

        /** Whether it holds a value. */
        public boolean holds(double value) {
            return low <= value && value <= high;
        }
    }
}
