package agon.analysis.comparison;

import agon.analysis.comparison.Comparison.Corroboration;
import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.statistics.Aggregate;
import agon.analysis.statistics.BootstrapDistribution;
import agon.analysis.statistics.EffectSize;
import agon.analysis.statistics.Interval;
import agon.analysis.statistics.McNemar;
import agon.analysis.statistics.MinimumDetectableEffect;
import agon.analysis.statistics.SignFlip;
import agon.analysis.statistics.StudentInterval;
import agon.analysis.statistics.TwoLevelBootstrap;
import agon.analysis.statistics.WilcoxonSignedRank;
import agon.analysis.statistics.WinTieLoss;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * The figures of two protocols on one table; p-values are not adjusted yet.
 *
 * @param seeds those that both completed, ascending, at least one
 * @param detectable minimum detectable effect in standard deviations, by number of pairs
 */
record Pair(
        String a,
        String b,
        Orientation orientation,
        List<Long> seeds,
        ComparisonSettings settings,
        IntToDoubleFunction detectable) {

    /** Pairs are questions; seeds are clusters. */
    Figures byQuestion(Map<Long, PairedSample> samples, TwoLevelBootstrap bootstrap) {
        double[] ofA = seeds.stream()
                .mapToDouble(seed -> samples.get(seed).scores().get(a))
                .toArray();
        double[] ofB = seeds.stream()
                .mapToDouble(seed -> samples.get(seed).scores().get(b))
                .toArray();
        double[] gains = seeds.stream()
                .map(samples::get)
                .flatMapToDouble(sample -> Arrays.stream(PairedSample.difference(
                        sample.merits().get(a), sample.merits().get(b))))
                .toArray();
        double[][] pools = seeds.stream()
                .map(samples::get)
                .map(sample -> PairedSample.difference(
                        sample.pools().get(a), sample.pools().get(b)))
                .toArray(double[][]::new);
        BootstrapDistribution distribution = bootstrap.resampleClusters(pools);
        double difference = PairedSample.mean(ofA) - PairedSample.mean(ofB);
        // A single seed has no spread between seeds; its questions are then what a repetition would draw anew.
        OptionalDouble smallest = seeds.size() > 1
                ? betweenSeeds(ofA, ofB)
                : betweenQuestions(gains.length, distribution.standardError());
        Interval interval = distribution.allowingForFewClusters(difference, settings.level());
        double[] without = seeds.size() > 1
                ? withoutEach(PairedSample.difference(ofA, ofB))
                : PairedSample.difference(
                        samples.get(seeds.get(0)).without(a),
                        samples.get(seeds.get(0)).without(b));
        Optional<Interval> corrected = distribution.biasCorrected(difference, without, settings.level());
        boolean judged = samples.get(seeds.get(0)).judged();
        return figures(ofA, ofB, gains, judged, Optional.of(interval), corrected, smallest);
    }

    /** Pairs are seeds, for metrics that are no mean over questions. */
    Figures bySeed(Map<Long, Double> scoresOfA, Map<Long, Double> scoresOfB, TwoLevelBootstrap bootstrap) {
        double[] ofA = seeds.stream().mapToDouble(scoresOfA::get).toArray();
        double[] ofB = seeds.stream().mapToDouble(scoresOfB::get).toArray();
        Optional<Interval> interval = StudentInterval.ofMean(PairedSample.difference(ofA, ofB), settings.level());
        return figures(
                ofA,
                ofB,
                oriented(ofA, ofB),
                false,
                interval,
                biasCorrected(ofA, ofB, bootstrap),
                betweenSeeds(ofA, ofB));
    }

    private Optional<Interval> biasCorrected(double[] ofA, double[] ofB, TwoLevelBootstrap bootstrap) {
        if (ofA.length < 2) {
            return Optional.empty();
        }
        double[] differences = PairedSample.difference(ofA, ofB);
        double[][] pools =
                Arrays.stream(differences).mapToObj(one -> new double[] {one}).toArray(double[][]::new);
        return bootstrap
                .resampleClusters(pools)
                .biasCorrected(PairedSample.mean(differences), withoutEach(differences), settings.level());
    }

    /** The mean without each of the values, of which there are at least two. */
    private static double[] withoutEach(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values)
                .map(value -> (sum - value) / (values.length - 1))
                .toArray();
    }

    private Figures figures(
            double[] ofA,
            double[] ofB,
            double[] gains,
            boolean judged,
            Optional<Interval> interval,
            Optional<Interval> corrected,
            OptionalDouble smallest) {
        WinTieLoss counts = WinTieLoss.of(gains);
        double meanA = PairedSample.mean(ofA);
        double meanB = PairedSample.mean(ofB);
        WilcoxonSignedRank.Result ranks = WilcoxonSignedRank.test(gains);
        long decided = counts.wins() + counts.losses();
        double shareOfWins = decided == 0 ? 0 : (counts.wins() - counts.losses()) / (double) decided;
        double p = judged ? McNemar.exact(counts.wins(), counts.losses()) : ranks.twoSided();
        OptionalDouble cohensD = EffectSize.pairedCohensD(oriented(ofA, ofB));
        return new Figures(
                meanA,
                meanB,
                meanA - meanB,
                interval,
                judged ? "mcnemar-exact" : ranks.exact() ? "wilcoxon-exact" : "wilcoxon-normal",
                p,
                p,
                judged ? shareOfWins : EffectSize.rankBiserial(gains),
                counts,
                smallest,
                cohensD,
                corroboration(ofA, ofB, corrected, p, cohensD));
    }

    private Corroboration corroboration(
            double[] ofA, double[] ofB, Optional<Interval> corrected, double p, OptionalDouble cohensD) {
        double higher = Aggregate.probabilityOfImprovement(ofA, ofB);
        return new Corroboration(
                corrected,
                ofA.length < 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(SignFlip.twoSided(
                                PairedSample.difference(ofA, ofB), settings.replicates(), settings.seed())),
                p,
                orientation == Orientation.HIGHER_IS_BETTER ? higher : 1 - higher,
                cohensD.isPresent()
                        ? MinimumDetectableEffect.pairsFor(cohensD.getAsDouble(), settings.alpha(), settings.power())
                        : OptionalInt.empty());
    }

    /** Differences between seeds, above zero where a is better. */
    private double[] oriented(double[] ofA, double[] ofB) {
        return IntStream.range(0, ofA.length)
                .mapToDouble(i -> orientation.gain(ofA[i] - ofB[i]))
                .toArray();
    }

    private OptionalDouble betweenQuestions(int n, double standardError) {
        return n < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(detectable.applyAsDouble(n) * standardError * Math.sqrt(n));
    }

    private OptionalDouble betweenSeeds(double[] ofA, double[] ofB) {
        int n = ofA.length;
        return n < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(detectable.applyAsDouble(n)
                        * new StandardDeviation().evaluate(PairedSample.difference(ofA, ofB)));
    }
}
