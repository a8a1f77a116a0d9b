package agon.analysis.finding;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * What one setup scored, seed by seed.
 *
 * @param scores the score of each seed that has one
 * @param pools for the same seeds, the score on resampled questions; the score alone where questions are not known
 * @param planned seeds of the plan, with those of failed cells
 */
record Series(SortedMap<Long, Double> scores, SortedMap<Long, double[]> pools, SortedSet<Long> planned) {

    /** One number a seed, of which nothing but itself is known. */
    static Series of(SortedMap<Long, Double> scores, SortedSet<Long> planned) {
        SortedMap<Long, double[]> pools = new TreeMap<>();
        scores.forEach((seed, score) -> pools.put(seed, new double[] {score}));
        return new Series(scores, pools, planned);
    }

    /** What is made of the scores of both under each seed that has both, where that is a finite number. */
    Series with(Series other, DoubleBinaryOperator how) {
        SortedMap<Long, Double> made = new TreeMap<>();
        scores.forEach((seed, score) -> {
            Double beside = other.scores().get(seed);
            double value = beside == null ? Double.NaN : how.applyAsDouble(score, beside);
            if (Double.isFinite(value)) {
                made.put(seed, value);
            }
        });
        return of(made, planned);
    }

    /** The same of what is made of each score. */
    Series transformed(DoubleUnaryOperator how) {
        SortedMap<Long, Double> made = new TreeMap<>();
        scores.forEach((seed, score) -> made.put(seed, how.applyAsDouble(score)));
        SortedMap<Long, double[]> madePools = new TreeMap<>();
        pools.forEach(
                (seed, pool) -> madePools.put(seed, Arrays.stream(pool).map(how).toArray()));
        return new Series(made, madePools, planned);
    }
}
