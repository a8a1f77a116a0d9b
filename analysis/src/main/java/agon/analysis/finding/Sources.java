package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.Reliance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an overseer went by on D under one protocol on one form of a task.
 *
 * @param evidence the run
 * @param setup where
 */
record Sources(Evidence evidence, Setup setup) {

    /** The source that counts for most after the last study, by its name; empty where the overseer does not say. */
    Optional<Estimate> leading() {
        return names().stream()
                .map(source -> weight(source, true))
                .max(Comparator.comparingDouble(weight -> weight.value().orElse(0)));
    }

    /** What a source counted for before any study. */
    Estimate before(String source) {
        return weight(source, false);
    }

    private SortedSet<String> names() {
        return rows().stream().map(Reliance::source).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A source that is not named counts for nothing. */
    private Estimate weight(String source, boolean atTheEnd) {
        SortedMap<Long, Double> weights = new TreeMap<>();
        for (Reliance row : rows()) {
            weights.put(row.seed(), 0.0);
        }
        for (Reliance row : rows()) {
            if (row.source().equals(source) && row.study() == (atTheEnd ? last(row.seed()) : 0)) {
                weights.put(row.seed(), row.weight());
            }
        }
        return evidence.contrast().share(source, Series.of(weights, evidence.planned(setup)));
    }

    private long last(long seed) {
        return rows().stream()
                .filter(row -> row.seed() == seed)
                .mapToLong(Reliance::study)
                .max()
                .orElse(0);
    }

    private List<Reliance> rows() {
        return evidence.run().reliances().stream()
                .filter(row -> row.split().equals(Evidence.IID)
                        && Evidence.isOf(setup, row.protocol(), row.task(), row.variant()))
                .toList();
    }
}
