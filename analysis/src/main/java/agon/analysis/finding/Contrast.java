package agon.analysis.finding;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.Score;
import agon.analysis.statistics.Interval;
import agon.analysis.statistics.StudentInterval;
import agon.analysis.statistics.TwoLevelBootstrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A weighted sum of scores, such as a difference or a slope: its mean over the seeds that have all of them, with the
 * interval of a comparison, seeds being clusters of questions ({@link TwoLevelBootstrap}). Where no questions are known it is
 * Student's over seeds.
 *
 * @param settings level, resamples and seed of the bootstrap
 */
record Contrast(ComparisonSettings settings) {

    /** One score and how much it counts. */
    record Term(Series series, double weight) {}

    /** @param terms at least one */
    Estimate of(String subject, String unit, List<Term> terms) {
        SortedSet<Long> planned = new TreeSet<>();
        terms.forEach(term -> planned.addAll(term.series().planned()));
        SortedSet<Long> common = new TreeSet<>(planned);
        terms.forEach(term -> common.retainAll(term.series().scores().keySet()));
        double[] sums = common.stream()
                .mapToDouble(seed -> terms.stream()
                        .mapToDouble(
                                term -> term.weight() * term.series().scores().get(seed))
                        .sum())
                .toArray();
        OptionalDouble value = Arrays.stream(sums).average();
        List<double[]> pools = new ArrayList<>();
        common.forEach(seed -> pools.add(pool(seed, terms)));
        return new Estimate(
                subject,
                value,
                value.isPresent() ? interval(subject, sums, value.getAsDouble(), pools) : Optional.empty(),
                sums.length,
                planned.size() - sums.length,
                unit);
    }

    /** The mean of a share from 0 to 1 over seeds, with Student's interval cut where no share can lie. */
    Estimate share(String subject, Series series) {
        double[] shares = series.scores().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Estimate(
                subject,
                Arrays.stream(shares).average(),
                StudentInterval.ofMeanShare(shares, settings.level()),
                shares.length,
                series.planned().size() - shares.length,
                Score.FRACTION);
    }

    /** The weights whose sum is the least-squares slope over the given points, at least two different ones. */
    static double[] slope(double[] points) {
        double mean = Arrays.stream(points).average().orElseThrow();
        double squares = Arrays.stream(points)
                .map(point -> (point - mean) * (point - mean))
                .sum();
        return Arrays.stream(points).map(point -> (point - mean) / squares).toArray();
    }

    private Optional<Interval> interval(String subject, double[] sums, double value, List<double[]> pools) {
        if (pools.stream().allMatch(pool -> pool.length == 1)) {
            return StudentInterval.ofMean(sums, settings.level());
        }
        long seed = settings.seed() ^ subject.hashCode();
        return Optional.of(new TwoLevelBootstrap(settings.replicates(), settings.draws(), seed)
                .resampleClusters(pools.toArray(double[][]::new))
                .allowingForFewClusters(value, settings.level()));
    }

    private static double[] pool(long seed, List<Term> terms) {
        int draws = terms.stream()
                .mapToInt(term -> term.series().pools().get(seed).length)
                .max()
                .orElseThrow();
        return IntStream.range(0, draws)
                .mapToDouble(draw -> terms.stream()
                        .mapToDouble(term -> {
                            double[] pool = term.series().pools().get(seed);
                            return term.weight() * pool[draw % pool.length];
                        })
                        .sum())
                .toArray();
    }
}
