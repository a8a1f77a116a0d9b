package agon.analysis.rejudgement;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.results.RejudgedDebate;
import agon.analysis.statistics.Interval;
import agon.analysis.statistics.TwoLevelBootstrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Sets judges of the same debates beside each other. Debates about one question rise and fall together, and so do those of one
 * seed: a question counts once, with the mean over its debates, seeds count alike, and both are resampled.
 *
 * @param settings of the intervals
 */
public record Rejudgement(ComparisonSettings settings) {

    private record Group(String task, String variant, String split, String protocol, String judge) {

        static Group of(RejudgedDebate debate) {
            return new Group(debate.task(), debate.variant(), debate.split(), debate.protocol(), debate.judge());
        }

        String name() {
            return String.join("\n", task, variant, split, protocol, judge);
        }
    }

    /** One row a task, variant, split, protocol and judge, in the order in which they first appear. */
    public List<JudgeComparison> of(List<RejudgedDebate> debates) {
        Map<Group, List<RejudgedDebate>> groups = new LinkedHashMap<>();
        debates.forEach(debate -> groups.computeIfAbsent(Group.of(debate), first -> new ArrayList<>())
                .add(debate));
        List<JudgeComparison> comparisons = new ArrayList<>();
        groups.forEach((group, of) -> comparisons.add(compare(group, of)));
        return comparisons;
    }

    private JudgeComparison compare(Group group, List<RejudgedDebate> debates) {
        Means agreed = new Means(group, debates);
        double agreement = agreed.mean(RejudgedDebate::isAgreed);
        Interval within = agreed.interval(agreement, List.of(share(RejudgedDebate::isAgreed)));
        List<RejudgedDebate> decidable = debates.stream()
                .filter(debate -> debate.truthClaims().isPresent())
                .toList();
        JudgeComparison bare = new JudgeComparison(
                group.task(),
                group.variant(),
                group.split(),
                group.protocol(),
                group.judge(),
                debates.size(),
                debates.stream().mapToLong(RejudgedDebate::calls).sum(),
                agreement,
                cut(within, 0),
                decidable.size(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
        return decidable.isEmpty() ? bare : decided(bare, new Means(group, decidable));
    }

    private static JudgeComparison decided(JudgeComparison bare, Means means) {
        double stored = means.mean(RejudgedDebate::storedIsRight);
        double other = means.mean(RejudgedDebate::isRight);
        Interval interval = means.interval(
                other - stored, List.of(share(RejudgedDebate::isRight), share(RejudgedDebate::storedIsRight)));
        return new JudgeComparison(
                bare.task(),
                bare.variant(),
                bare.split(),
                bare.protocol(),
                bare.judge(),
                bare.debates(),
                bare.calls(),
                bare.agreement(),
                bare.agreementInterval(),
                bare.decidable(),
                OptionalDouble.of(stored),
                OptionalDouble.of(other),
                OptionalDouble.of(other - stored),
                Optional.of(cut(interval, -1)));
    }

    /** Without what no share, or no difference of two, can be. */
    private static Interval cut(Interval interval, double least) {
        return new Interval(Math.max(least, interval.low()), Math.min(1, interval.high()));
    }

    /** Of the debates about one question, how many are so. */
    private static Function<List<RejudgedDebate>, Double> share(Predicate<RejudgedDebate> is) {
        return about -> (double) about.stream().filter(is).count() / about.size();
    }

    /** Means over seeds of means over questions. */
    private final class Means {

        private final List<List<List<RejudgedDebate>>> seeds;
        private final TwoLevelBootstrap bootstrap;

        private Means(Group group, List<RejudgedDebate> debates) {
            Map<Long, Map<String, List<RejudgedDebate>>> bySeed = new TreeMap<>();
            for (RejudgedDebate debate : debates) {
                bySeed.computeIfAbsent(debate.seed(), first -> new TreeMap<>())
                        .computeIfAbsent(debate.question(), first -> new ArrayList<>())
                        .add(debate);
            }
            seeds = bySeed.values().stream()
                    .map(questions -> List.copyOf(questions.values()))
                    .toList();
            bootstrap = new TwoLevelBootstrap(
                    settings.replicates(),
                    settings.draws(),
                    settings.seed() ^ group.name().hashCode());
        }

        private double mean(Predicate<RejudgedDebate> is) {
            return seeds.stream()
                    .mapToDouble(questions -> questions.stream()
                            .mapToDouble(share(is)::apply)
                            .average()
                            .orElseThrow())
                    .average()
                    .orElseThrow();
        }

        /** Of one share, or of the first less the second. */
        private Interval interval(double estimate, List<Function<List<RejudgedDebate>, Double>> shares) {
            double[][] pools = new double[seeds.size()][];
            for (int seed = 0; seed < pools.length; seed++) {
                List<List<RejudgedDebate>> questions = seeds.get(seed);
                double[][] values = shares.stream()
                        .map(share ->
                                questions.stream().mapToDouble(share::apply).toArray())
                        .toArray(double[][]::new);
                double[][] drawn = bootstrap.resampleQuestions(values, mean -> mean, seed);
                pools[seed] = drawn[0];
                for (int draw = 0; shares.size() > 1 && draw < drawn[0].length; draw++) {
                    pools[seed][draw] -= drawn[1][draw];
                }
            }
            return bootstrap.resampleClusters(pools).allowingForFewClusters(estimate, settings.level());
        }
    }
}
