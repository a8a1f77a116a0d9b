package agon.analysis.comparison;

import agon.analysis.statistics.Aggregate;
import agon.analysis.statistics.Friedman;
import agon.analysis.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.hipparchus.stat.descriptive.rank.Percentile;

/** What all tasks of a split say together, by the primary metric of each. */
final class AcrossTables {

    private final ComparisonSettings settings;
    private final Map<String, List<ScoreTable>> splits = new LinkedHashMap<>();

    AcrossTables(List<ScoreTable> tables, ComparisonSettings settings) {
        this.settings = settings;
        for (ScoreTable table : tables) {
            if (table.primary() && !table.scores().isEmpty()) {
                splits.computeIfAbsent(table.key().split(), split -> new ArrayList<>())
                        .add(table);
            }
        }
    }

    /** One for each split with two tables or more and two protocols or more that have a score on all of them. */
    List<RankTest> rankTests() {
        List<RankTest> tests = new ArrayList<>();
        splits.forEach((split, tables) -> {
            List<String> everywhere = protocols(tables).stream()
                    .filter(protocol -> tables.stream()
                            .noneMatch(table -> table.scoresOf(protocol).isEmpty()))
                    .toList();
            if (tables.size() > 1 && everywhere.size() > 1) {
                tests.add(rankTest(split, everywhere, tables));
            }
        });
        return tests;
    }

    private RankTest rankTest(String split, List<String> protocols, List<ScoreTable> tables) {
        double[][] merits = tables.stream()
                .map(table -> protocols.stream()
                        .mapToDouble(protocol -> table.orientation().gain(PairedSample.mean(values(table, protocol))))
                        .toArray())
                .toArray(double[][]::new);
        Friedman test = Friedman.test(merits);
        double difference = test.criticalDifference(settings.alpha());
        List<List<String>> groups = test.groups(difference).stream()
                .map(group -> group.stream().map(protocols::get).toList())
                .toList();
        return new RankTest(split, protocols, tables.size(), test, difference, groups);
    }

    /** Every pair of protocols that have scores on a table in common, earlier protocol first. */
    List<Improvement> improvements(List<RankTest> tests) {
        List<Improvement> improvements = new ArrayList<>();
        splits.forEach((split, tables) -> {
            Optional<RankTest> ranks =
                    tests.stream().filter(test -> test.split().equals(split)).findFirst();
            List<String> protocols = List.copyOf(protocols(tables));
            for (int i = 0; i < protocols.size(); i++) {
                for (int j = i + 1; j < protocols.size(); j++) {
                    improvement(split, protocols.get(i), protocols.get(j), tables, ranks)
                            .ifPresent(improvements::add);
                }
            }
        });
        return improvements;
    }

    private Optional<Improvement> improvement(
            String split, String a, String b, List<ScoreTable> tables, Optional<RankTest> ranks) {
        List<ScoreTable> shared = tables.stream()
                .filter(table ->
                        !table.scoresOf(a).isEmpty() && !table.scoresOf(b).isEmpty())
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        double[][] ofA = merits(shared, a);
        double[][] ofB = merits(shared, b);
        SplittableRandom random = new SplittableRandom(settings.seed());
        double[] resampled = new double[settings.draws()];
        Arrays.setAll(
                resampled, draw -> Aggregate.probabilityOfImprovement(resampled(ofA, random), resampled(ofB, random)));
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(resampled);
        Interval interval = new Interval(
                percentile.evaluate(50 * (1 - settings.level())), percentile.evaluate(50 * (1 + settings.level())));
        return Optional.of(new Improvement(
                split,
                a,
                b,
                shared.size(),
                Aggregate.probabilityOfImprovement(ofA, ofB),
                interval,
                ranks.map(test -> nemenyi(test, a, b)).orElse(OptionalDouble.empty())));
    }

    private static OptionalDouble nemenyi(RankTest ranks, String a, String b) {
        int one = ranks.protocols().indexOf(a);
        int other = ranks.protocols().indexOf(b);
        return one < 0 || other < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(ranks.test().nemenyi(one, other));
    }

    private static double[][] resampled(double[][] runs, SplittableRandom random) {
        double[][] drawn = new double[runs.length][];
        for (int table = 0; table < runs.length; table++) {
            double[] of = runs[table];
            drawn[table] = new double[of.length];
            for (int i = 0; i < of.length; i++) {
                drawn[table][i] = of[random.nextInt(of.length)];
            }
        }
        return drawn;
    }

    private static double[][] merits(List<ScoreTable> tables, String protocol) {
        return tables.stream()
                .map(table -> Arrays.stream(values(table, protocol))
                        .map(table.orientation()::gain)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] values(ScoreTable table, String protocol) {
        return table.scoresOf(protocol).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static Set<String> protocols(List<ScoreTable> tables) {
        Set<String> protocols = new LinkedHashSet<>();
        tables.forEach(table -> protocols.addAll(table.protocols()));
        return protocols;
    }
}
