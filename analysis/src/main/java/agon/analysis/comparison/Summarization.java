package agon.analysis.comparison;

import agon.analysis.results.Score;
import agon.analysis.statistics.StudentInterval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/** Describes each protocol of a table by itself. */
final class Summarization {

    private final ComparisonSettings settings;

    Summarization(ComparisonSettings settings) {
        this.settings = settings;
    }

    List<Summary> summarize(ScoreTable table, List<Comparison> pairs) {
        Normalization scale = Normalization.of(table, pairs);
        return table.protocols().stream()
                .map(protocol -> summary(table, protocol, scale))
                .toList();
    }

    private Summary summary(ScoreTable table, String protocol, Normalization scale) {
        double[] scores = table.scoresOf(protocol).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
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
                table.unit().equals(Score.FRACTION)
                        ? StudentInterval.ofMeanShare(scores, settings.level())
                        : StudentInterval.ofMean(scores, settings.level()),
                mean(normalized),
                scale.isGiven() ? StudentInterval.ofMean(normalized, settings.level()) : Optional.empty(),
                scores.length == 0 ? "no cell was completed" : scale.absence());
    }

    private static OptionalDouble mean(double[] values) {
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(PairedSample.mean(values));
    }
}
