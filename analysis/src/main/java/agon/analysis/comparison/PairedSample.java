package agon.analysis.comparison;

import agon.analysis.statistics.TwoLevelBootstrap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * One seed of one table at the level of questions.
 *
 * @param judged whether answers are right or wrong, rather than off by some amount
 * @param merits for each protocol what each answer was worth, higher being better: 1 or 0, or less the absolute error
 * @param scores the metric of each protocol on these questions
 * @param pools resampled scores of each protocol, every draw being of the same questions for all
 * @param values for each protocol what the score is made of, a question each
 * @param score from the mean of those to the score
 */
record PairedSample(
        boolean judged,
        Map<String, double[]> merits,
        Map<String, Double> scores,
        Map<String, double[]> pools,
        Map<String, double[]> values,
        DoubleUnaryOperator score) {

    /** The score of a protocol without each of the questions; empty where there is but one. */
    double[] without(String protocol) {
        double[] all = values.get(protocol);
        double sum = Arrays.stream(all).sum();
        return all.length < 2
                ? new double[0]
                : Arrays.stream(all)
                        // Rounding must not leave less than nothing to draw a root of.
                        .map(value -> score.applyAsDouble(Math.max(0, (sum - value) / (all.length - 1))))
                        .toArray();
    }

    /** Whether the items can say anything about a metric: it must be a function of a mean over them. */
    static boolean supports(String metric, QuestionGrid grid) {
        boolean answered = grid.values().values().iterator().next().length > 0;
        return answered
                && switch (metric) {
                    case "accuracy" -> grid.judged();
                    case "rmse", "mae" -> !grid.judged();
                    default -> false;
                };
    }

    static PairedSample of(String metric, QuestionGrid grid, TwoLevelBootstrap bootstrap, long seed) {
        DoubleUnaryOperator value = switch (metric) {
            case "rmse" -> outcome -> outcome * outcome;
            case "mae" -> Math::abs;
            default -> outcome -> outcome;
        };
        DoubleUnaryOperator score = metric.equals("rmse") ? Math::sqrt : mean -> mean;
        DoubleUnaryOperator merit = grid.judged() ? outcome -> outcome : outcome -> -Math.abs(outcome);
        List<String> protocols = List.copyOf(grid.values().keySet());
        double[][] values = protocols.stream()
                .map(protocol -> map(grid.values().get(protocol), value))
                .toArray(double[][]::new);
        double[][] resampled = bootstrap.resampleQuestions(values, score, seed);
        Map<String, double[]> merits = new LinkedHashMap<>();
        Map<String, Double> scores = new LinkedHashMap<>();
        Map<String, double[]> pools = new LinkedHashMap<>();
        Map<String, double[]> valuesOf = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            merits.put(protocols.get(i), map(grid.values().get(protocols.get(i)), merit));
            scores.put(protocols.get(i), score.applyAsDouble(mean(values[i])));
            pools.put(protocols.get(i), resampled[i]);
            valuesOf.put(protocols.get(i), values[i]);
        }
        return new PairedSample(grid.judged(), merits, scores, pools, valuesOf, score);
    }

    /** Element by element, a less b. */
    static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    /** A plain sum in order over the count, so that equal values give equal bits everywhere. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double[] map(double[] values, DoubleUnaryOperator function) {
        double[] mapped = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            mapped[i] = function.applyAsDouble(values[i]);
        }
        return mapped;
    }
}
