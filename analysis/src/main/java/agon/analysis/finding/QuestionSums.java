package agon.analysis.finding;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.statistics.TwoLevelBootstrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Quantities that add up over questions, such as contests won, under each seed. Whatever is a function of their sums is
 * resampled with the questions, which are the clusters of what was observed about them.
 *
 * @param place names what was observed, so that it is drawn independently of other such
 * @param values by seed: {@code values[quantity][question]}
 * @param planned seeds of the plan, with those that are left out
 */
record QuestionSums(String place, SortedMap<Long, double[][]> values, SortedSet<Long> planned) {

    /**
     * What sums come to.
     *
     * @param observed by seed
     * @param drawn by seed, of questions drawn anew
     * @param planned seeds of the plan, with those that are left out
     */
    record Resampled<T>(SortedMap<Long, T> observed, SortedMap<Long, List<T>> drawn, SortedSet<Long> planned) {

        /** One number of it; where it is none, it is left out. */
        Series series(ToDoubleFunction<T> number) {
            SortedMap<Long, Double> scores = new TreeMap<>();
            SortedMap<Long, double[]> pools = new TreeMap<>();
            observed.forEach((seed, one) -> {
                double score = number.applyAsDouble(one);
                if (Double.isFinite(score)) {
                    double[] pool = drawn.get(seed).stream()
                            .mapToDouble(number)
                            .filter(Double::isFinite)
                            .toArray();
                    scores.put(seed, score);
                    pools.put(seed, pool.length == 0 ? new double[] {score} : pool);
                }
            });
            return new Series(scores, pools, planned);
        }
    }

    /** @param meaning of the sums of all quantities over some questions */
    <T> Resampled<T> resampled(Function<double[], T> meaning, ComparisonSettings settings) {
        SortedMap<Long, T> observed = new TreeMap<>();
        SortedMap<Long, List<T>> drawn = new TreeMap<>();
        TwoLevelBootstrap bootstrap = new TwoLevelBootstrap(settings.replicates(), settings.draws(), settings.seed());
        values.forEach((seed, quantities) -> {
            int questions = quantities[0].length;
            observed.put(
                    seed,
                    meaning.apply(Arrays.stream(quantities)
                            .mapToDouble(quantity -> Arrays.stream(quantity).sum())
                            .toArray()));
            double[][] pools =
                    bootstrap.resampleQuestions(quantities, mean -> mean * questions, 31L * place.hashCode() + seed);
            List<T> some = new ArrayList<>();
            for (int draw = 0; draw < settings.draws(); draw++) {
                int at = draw;
                some.add(meaning.apply(
                        Arrays.stream(pools).mapToDouble(pool -> pool[at]).toArray()));
            }
            drawn.put(seed, some);
        });
        return new Resampled<>(observed, drawn, planned);
    }
}
