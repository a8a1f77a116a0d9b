package agon.analysis.results;

/**
 * One row of {@code optimization.csv}: how answers fared that a proxy of the truth was used to select, at one degree of
 * selection.
 *
 * @param cell content hash of the cell
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param method {@link #BEST_OF_N}, {@link #QUANTILIZER}, or what the protocol calls its own
 * @param strength n, q, or a number of the method's own, 0 or more
 * @param divergence Kullback–Leibler divergence from the base distribution, in nats
 * @param proxy mean of the proxy over what was selected
 * @param score mean of the true score over the same, 0 to 1
 * @param draws draws a question, or answers where the protocol selected, at least 1
 */
public record OptimizationPoint(
        String cell,
        String protocol,
        String task,
        String variant,
        long seed,
        String method,
        double strength,
        double divergence,
        double proxy,
        double score,
        long draws) {

    /** The best of n draws by the proxy; strength is n, and n = 1 the base distribution itself. */
    public static final String BEST_OF_N = "best-of-n";

    /** A random one of the best share q of draws by the proxy; strength is q, and q = 1 the base distribution itself. */
    public static final String QUANTILIZER = "quantilizer";
}
