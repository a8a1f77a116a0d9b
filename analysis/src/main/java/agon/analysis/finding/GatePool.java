package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.AuditedItem;
import agon.analysis.results.Design.Part;
import agon.analysis.statistics.Interval;
import agon.analysis.statistics.Jackknife;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.descriptive.moment.Variance;

/**
 * The agents of all protocols and seeds on one form of a task.
 *
 * @param task the form of the task
 * @param planned cells that were to train one
 * @param candidates those of which all is known, at least one
 */
record GatePool(Part task, int planned, List<Candidate> candidates) {

    private static final String SIGNAL = "training_signal";

    /** Over fewer errors no correlation means anything. */
    private static final int FEWEST_CORRELATED = 3;

    /** One for each form of a task that has agents with audits, in the order of the plan. */
    static List<GatePool> of(Evidence evidence) {
        Map<Part, Integer> planned = new LinkedHashMap<>();
        Map<Part, List<Candidate>> candidates = new LinkedHashMap<>();
        for (Setup setup : evidence.setups()) {
            planned.merge(setup.task(), evidence.planned(setup).size(), Integer::sum);
            candidates.computeIfAbsent(setup.task(), task -> new ArrayList<>()).addAll(candidates(evidence, setup));
        }
        return candidates.entrySet().stream()
                .filter(pool -> !pool.getValue().isEmpty())
                .map(pool -> new GatePool(pool.getKey(), planned.get(pool.getKey()), pool.getValue()))
                .toList();
    }

    private static List<Candidate> candidates(Evidence evidence, Setup setup) {
        SortedMap<Long, List<AuditedItem>> audits = new TreeMap<>();
        evidence.run().audits().stream()
                .filter(item -> Evidence.isOf(setup, item.protocol(), item.task(), item.variant()))
                .sorted(Comparator.comparing(AuditedItem::question))
                .forEach(item -> audits.computeIfAbsent(item.seed(), seed -> new ArrayList<>())
                        .add(item));
        SortedMap<Long, Double> truth =
                evidence.series(setup, Evidence.IID, RewardGaming.TRUE_SCORE).scores();
        SortedMap<Long, Double> training =
                new TreeMap<>(evidence.series(setup, Evidence.TRAINING, SIGNAL).scores());
        training.putAll(evidence.series(setup, Evidence.IID, RewardGaming.OVERSEER_SCORE)
                .scores());
        List<Candidate> candidates = new ArrayList<>();
        audits.forEach((seed, items) -> {
            if (truth.containsKey(seed) && training.containsKey(seed)) {
                candidates.add(new Candidate(
                        seed,
                        training.get(seed),
                        truth.get(seed),
                        items.stream().mapToDouble(AuditedItem::auditScore).toArray(),
                        items.stream()
                                .mapToDouble(AuditedItem::trueScore)
                                .average()
                                .orElseThrow()));
            }
        });
        return candidates;
    }

    /** The fewest questions on which any of them was audited. */
    int audited() {
        return candidates.stream()
                .mapToInt(candidate -> candidate.audits().length)
                .min()
                .orElseThrow();
    }

    SortedSet<Long> seeds() {
        SortedSet<Long> seeds = new TreeSet<>();
        candidates.forEach(candidate -> seeds.add(candidate.seed()));
        return seeds;
    }

    /** The pool without the agents of one seed. */
    GatePool without(long seed) {
        return new GatePool(
                task,
                planned,
                candidates.stream()
                        .filter(candidate -> candidate.seed() != seed)
                        .toList());
    }

    /**
     * Pearson's correlation, over agents, of the errors of both kinds of feedback, -1 to 1; 0 where one of them has the same
     * error about all. Empty for fewer than three agents.
     */
    OptionalDouble correlation() {
        if (candidates.size() < FEWEST_CORRELATED) {
            return OptionalDouble.empty();
        }
        double[] training =
                candidates.stream().mapToDouble(Candidate::trainingError).toArray();
        double[] audit = candidates.stream().mapToDouble(Candidate::auditError).toArray();
        return OptionalDouble.of(
                varies(training) && varies(audit) ? new PearsonsCorrelation().correlation(training, audit) : 0);
    }

    /** The correlation with the jackknife's interval over seeds, cut where no correlation can lie. */
    Estimate correlation(double level) {
        OptionalDouble value = correlation();
        double[] without = seeds().size() < 2
                ? new double[0]
                : seeds().stream()
                        .flatMap(seed -> without(seed).correlation().stream().boxed())
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        boolean known = value.isPresent() && without.length == seeds().size();
        return new Estimate(
                "error correlation",
                value,
                known
                        ? Jackknife.interval(value.getAsDouble(), without, level)
                                .map(whole -> new Interval(Math.max(-1, whole.low()), Math.min(1, whole.high())))
                        : Optional.empty(),
                seeds().size(),
                0,
                "");
    }

    private static boolean varies(double[] errors) {
        // Means of many scores differ by rounding alone.
        return new Variance().evaluate(errors) > 1e-20;
    }
}
