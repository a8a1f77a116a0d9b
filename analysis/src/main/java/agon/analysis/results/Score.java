package agon.analysis.results;

/**
 * One row of {@code results.csv}: a number that a cell scored.
 *
 * @param cell content hash of the cell
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param learner learner id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param split {@code iid} for the training distribution, {@code shifted} for deployment
 * @param metric for example {@code accuracy} or {@code rmse}
 * @param unit unit of the value, may be empty
 * @param value a finite number
 * @param n questions behind the value, zero or more
 */
public record Score(
        String cell,
        String protocol,
        String task,
        String learner,
        String variant,
        long seed,
        String split,
        String metric,
        String unit,
        double value,
        long n) {

    /** The unit of shares, which lie from 0 to 1. */
    public static final String FRACTION = "fraction";
}
