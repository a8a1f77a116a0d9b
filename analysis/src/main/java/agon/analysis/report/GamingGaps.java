package agon.analysis.report;

import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How much better than they are the overseer holds the answers of each protocol to be, as its cells say.
 *
 * @param means mean over seeds by table and protocol
 */
record GamingGaps(Map<TableKey, Map<String, Double>> means) {

    private static final String METRIC = "gaming_gap";

    static GamingGaps of(Iterable<Summary> summaries) {
        Map<TableKey, Map<String, Double>> means = new HashMap<>();
        for (Summary summary : summaries) {
            if (summary.key().metric().equals(METRIC)) {
                summary.mean()
                        .ifPresent(mean -> means.computeIfAbsent(summary.key(), key -> new HashMap<>())
                                .put(summary.protocol(), mean));
            }
        }
        return new GamingGaps(means);
    }

    /** The gap of a protocol on the questions of a table, whatever its metric; empty if it is not known. */
    OptionalDouble of(TableKey table, String protocol) {
        TableKey key = new TableKey(table.task(), table.variant(), table.split(), METRIC);
        Map<String, Double> known = means.getOrDefault(key, Map.of());
        return known.containsKey(protocol) ? OptionalDouble.of(known.get(protocol)) : OptionalDouble.empty();
    }
}
