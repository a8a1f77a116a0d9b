package agon.analysis.finding;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.comparison.Findings;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.Item;
import agon.analysis.results.Outcome;
import agon.analysis.results.Run;
import agon.analysis.results.Score;
import agon.analysis.statistics.StudentInterval;
import agon.analysis.statistics.TwoLevelBootstrap;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What inquiries go by.
 *
 * @param run what the cells did, and what they were set to
 * @param findings the comparisons within tables
 * @param settings of intervals
 */
public record Evidence(Run run, Findings findings, ComparisonSettings settings) {

    static final String IID = "iid";
    static final String TRAINING = "training";
    static final String ACCURACY = "accuracy";

    /** Every protocol on every form of a task, in the order of the plan. */
    List<Setup> setups() {
        return run.cells().stream()
                .map(cell -> new Setup(
                        run.design().protocol(cell.protocol()), run.design().task(cell.task(), cell.variant())))
                .distinct()
                .toList();
    }

    /** Those of one protocol, by its id. */
    List<Setup> setups(String protocolId) {
        return setups().stream()
                .filter(setup -> setup.protocol().id().equals(protocolId))
                .toList();
    }

    /** The seeds that a setup was to be run with. */
    SortedSet<Long> planned(Setup setup) {
        SortedSet<Long> seeds = new TreeSet<>();
        run.cells().stream()
                .filter(cell -> isOf(setup, cell.protocol(), cell.task(), cell.variant()))
                .forEach(cell -> seeds.add(cell.seed()));
        return seeds;
    }

    /** The scores of a setup by seed; accuracies are resampled over the questions where these are known. */
    Series series(Setup setup, String split, String metric) {
        SortedMap<Long, Double> scores = new TreeMap<>();
        for (Score score : run.scores()) {
            if (score.split().equals(split)
                    && score.metric().equals(metric)
                    && isOf(setup, score.protocol(), score.task(), score.variant())) {
                scores.put(score.seed(), score.value());
            }
        }
        SortedMap<Long, SortedMap<String, Double>> answers =
                metric.equals(ACCURACY) ? answers(setup, split) : new TreeMap<>();
        SortedMap<Long, double[]> pools = new TreeMap<>();
        scores.forEach((seed, score) -> pools.put(
                seed, answers.containsKey(seed) ? resampled(setup, seed, answers.get(seed)) : new double[] {score}));
        return new Series(scores, pools, planned(setup));
    }

    /** The mean of a metric over seeds, as in {@code summary.csv}. */
    Estimate mean(Setup setup, String split, String metric) {
        Series series = series(setup, split, metric);
        double[] scores = series.scores().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Estimate(
                metric,
                Arrays.stream(scores).average(),
                isShare(metric)
                        ? StudentInterval.ofMeanShare(scores, settings.level())
                        : StudentInterval.ofMean(scores, settings.level()),
                scores.length,
                series.planned().size() - scores.length,
                "");
    }

    private boolean isShare(String metric) {
        return run.scores().stream()
                .anyMatch(score -> score.metric().equals(metric) && score.unit().equals(Score.FRACTION));
    }

    Contrast contrast() {
        return new Contrast(settings);
    }

    private SortedMap<Long, SortedMap<String, Double>> answers(Setup setup, String split) {
        SortedMap<Long, SortedMap<String, Double>> answers = new TreeMap<>();
        for (Item item : run.items()) {
            if (item.split().equals(split) && isOf(setup, item.protocol(), item.task(), item.variant())) {
                answers.computeIfAbsent(item.seed(), seed -> new TreeMap<>())
                        .put(item.question(), item.outcome() == Outcome.Judged.RIGHT ? 1.0 : 0.0);
            }
        }
        return answers;
    }

    /** Equal questions, which are those of one form of the task and one seed, are drawn alike for every protocol. */
    private double[] resampled(Setup setup, long seed, SortedMap<String, Double> answers) {
        double[][] values = {
            answers.values().stream().mapToDouble(Double::doubleValue).toArray()
        };
        long cluster = 31L * setup.place().hashCode() + seed;
        return new TwoLevelBootstrap(settings.replicates(), settings.draws(), settings.seed())
                .resampleQuestions(values, mean -> mean, cluster)[0];
    }

    static boolean isOf(Setup setup, String protocol, String task, String variant) {
        return setup.label().equals(protocol)
                && setup.task().id().equals(task)
                && setup.task().name().equals(variant);
    }
}
