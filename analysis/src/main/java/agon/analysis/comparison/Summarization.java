package agon.analysis.comparison;

import agon.analysis.statistics.Aggregate;
import agon.analysis.statistics.ParetoFront;
import agon.analysis.statistics.StudentInterval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/** Describes each protocol of a table by itself. */
final class Summarization {

    private final ComparisonSettings settings;

    Summarization(ComparisonSettings settings) {
        this.settings = settings;
    }

    List<Summary> summarize(ScoreTable table, List<Comparison> pairs, List<Cost> costs) {
        Normalization scale = Normalization.of(table, pairs);
        List<OptionalDouble> oversight = table.protocols().stream()
                .map(protocol -> oversight(table.key(), protocol, costs))
                .toList();
        List<String> comparable = IntStream.range(0, oversight.size())
                .filter(i -> oversight.get(i).isPresent())
                .mapToObj(table.protocols()::get)
                .filter(protocol -> !table.scoresOf(protocol).isEmpty())
                .toList();
        boolean[] front = ParetoFront.of(
                comparable.stream()
                        .mapToDouble(protocol ->
                                oversight(table.key(), protocol, costs).orElseThrow())
                        .toArray(),
                comparable.stream()
                        .mapToDouble(protocol -> table.orientation().gain(PairedSample.mean(scores(table, protocol))))
                        .toArray());
        return IntStream.range(0, oversight.size())
                .mapToObj(i -> {
                    int among = comparable.indexOf(table.protocols().get(i));
                    return summary(
                            table, table.protocols().get(i), scale, oversight.get(i), among >= 0 && front[among]);
                })
                .toList();
    }

    private static OptionalDouble oversight(TableKey key, String protocol, List<Cost> costs) {
        List<Cost> own = costs.stream()
                .filter(cost -> cost.task().equals(key.task())
                        && cost.variant().equals(key.variant())
                        && cost.protocol().equals(protocol))
                .toList();
        return own.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(own.stream()
                        .filter(Cost::isOversight)
                        .mapToDouble(Cost::mean)
                        .sum());
    }

    private static double[] scores(ScoreTable table, String protocol) {
        return table.scoresOf(protocol).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private Summary summary(
            ScoreTable table, String protocol, Normalization scale, OptionalDouble oversight, boolean onFront) {
        double[] scores = scores(table, protocol);
        double[] normalized =
                scale.isGiven() ? Arrays.stream(scores).map(scale::apply).toArray() : new double[0];
        return new Summary(
                table.key(),
                table.unit(),
                table.primary(),
                protocol,
                scores.length,
                table.failedOf(protocol).size(),
                mean(scores),
                scores.length < 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(new StandardDeviation().evaluate(scores)),
                table.isShare()
                        ? StudentInterval.ofMeanShare(scores, settings.level())
                        : StudentInterval.ofMean(scores, settings.level()),
                mean(normalized),
                scale.isGiven() ? StudentInterval.ofMean(normalized, settings.level()) : Optional.empty(),
                scores.length == 0 ? "no cell was completed" : scale.absence(),
                scores.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Aggregate.interquartileMean(scores)),
                oversight,
                onFront);
    }

    private static OptionalDouble mean(double[] values) {
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(PairedSample.mean(values));
    }
}
