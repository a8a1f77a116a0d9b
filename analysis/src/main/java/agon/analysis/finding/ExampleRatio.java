package agon.analysis.finding;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.statistics.Interval;
import agon.analysis.statistics.StudentInterval;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many times the examples one setup needs that another needs to reach an accuracy: the geometric mean of the ratios
 * over the seeds under which both reached it, with Student's interval of the logarithms. Seeds that did not are named.
 *
 * @param place task and what is swept
 * @param more whose examples stand above the line
 * @param less whose examples stand below it
 * @param accuracy the accuracy, above 0 to 1
 */
record ExampleRatio(String place, Learning more, Learning less, double accuracy) {

    Statement statement(ComparisonSettings settings) {
        Estimate ratio = estimate(settings);
        String to = less.goal(accuracy);
        String sentence = ratio.value().isEmpty()
                ? "On " + place + " there is no ratio of the examples of " + more.name() + " to those of " + less.name()
                        + " at " + to
                : "On " + place + " " + more.name() + " takes "
                        + Rounded.estimate(ratio.value(), ratio.interval(), 2) + " times the examples of "
                        + less.name() + " to reach " + to + ", " + mean(more) + " against " + mean(less) + " "
                        + Phrase.basis(List.of(ratio));
        return new Statement(more.setup().task().id(), sentence + missing(more) + missing(less) + ".", List.of(ratio));
    }

    Estimate estimate(ComparisonSettings settings) {
        double[] logarithms = paired().stream()
                .mapToDouble(seed -> StrictMath.log(examples(more, seed) / examples(less, seed)))
                .toArray();
        OptionalDouble mean = Arrays.stream(logarithms).average();
        SortedSet<Long> planned = new TreeSet<>(more.planned());
        planned.addAll(less.planned());
        return new Estimate(
                more.name() + " / " + less.name() + " to " + less.goal(accuracy),
                mean.isPresent() ? OptionalDouble.of(StrictMath.exp(mean.getAsDouble())) : mean,
                StudentInterval.ofMean(logarithms, settings.level()).map(ExampleRatio::exponential),
                logarithms.length,
                planned.size() - logarithms.length,
                "ratio");
    }

    private static Interval exponential(Interval interval) {
        return new Interval(StrictMath.exp(interval.low()), StrictMath.exp(interval.high()));
    }

    private SortedSet<Long> paired() {
        SortedSet<Long> seeds = new TreeSet<>(more.examplesTo(accuracy).keySet());
        seeds.retainAll(less.examplesTo(accuracy).keySet());
        return seeds;
    }

    private double examples(Learning side, long seed) {
        return side.examplesTo(accuracy).get(seed);
    }

    private String mean(Learning side) {
        double logarithm = paired().stream()
                .mapToDouble(seed -> StrictMath.log(examples(side, seed)))
                .average()
                .orElseThrow();
        return Rounded.count(StrictMath.rint(StrictMath.exp(logarithm)));
    }

    private String missing(Learning side) {
        SortedMap<Double, SortedSet<Long>> shortfalls = new TreeMap<>();
        for (Map.Entry<Long, LearningCurve> curve : side.curves().entrySet()) {
            if (curve.getValue().examplesTo(accuracy).isEmpty()) {
                shortfalls
                        .computeIfAbsent(curve.getValue().examples(), examples -> new TreeSet<>())
                        .add(curve.getKey());
            }
        }
        List<String> notes = new ArrayList<>();
        shortfalls.forEach((examples, seeds) -> notes.add("; not reached by " + Rounded.count(examples) + " examples: "
                + side.name() + " under " + Phrase.seeds(seeds) + " (best "
                + Rounded.fixed(best(side, seeds), 3) + ")"));
        if (!side.unseen().isEmpty()) {
            notes.add("; no curve of examples: " + side.name() + " under " + Phrase.seeds(side.unseen()));
        }
        return String.join("", notes);
    }

    private static double best(Learning side, SortedSet<Long> seeds) {
        return seeds.stream()
                .mapToDouble(seed -> side.curves().get(seed).best())
                .max()
                .orElseThrow();
    }
}
