package agon.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/** Ranks protocols on each task and averages the ranks. */
final class Ranking {

    private Ranking() {}

    /** Splits in order of first appearance, protocols by mean rank, best first, then by first appearance. */
    static List<Rank> of(List<Summary> summaries) {
        Map<String, Map<TableKey, List<Summary>>> splits = new LinkedHashMap<>();
        for (Summary summary : summaries) {
            if (summary.primary() && summary.mean().isPresent()) {
                splits.computeIfAbsent(summary.key().split(), split -> new LinkedHashMap<>())
                        .computeIfAbsent(summary.key(), key -> new ArrayList<>())
                        .add(summary);
            }
        }
        List<Rank> ranks = new ArrayList<>();
        splits.forEach((split, tables) -> ranks.addAll(rank(split, tables)));
        return ranks;
    }

    private static List<Rank> rank(String split, Map<TableKey, List<Summary>> tables) {
        Map<String, List<Double>> byProtocol = new LinkedHashMap<>();
        tables.forEach((key, rows) -> {
            Orientation orientation = Orientation.of(key.metric());
            double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE)
                    .rank(rows.stream()
                            .mapToDouble(row -> -orientation.gain(row.mean().orElseThrow()))
                            .toArray());
            for (int i = 0; i < ranks.length; i++) {
                byProtocol
                        .computeIfAbsent(rows.get(i).protocol(), protocol -> new ArrayList<>())
                        .add(ranks[i]);
            }
        });
        return byProtocol.entrySet().stream()
                .map(entry -> new Rank(
                        split,
                        entry.getKey(),
                        entry.getValue().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum()
                                / entry.getValue().size(),
                        entry.getValue().size(),
                        tables.size()))
                .sorted(Comparator.comparingDouble(Rank::meanRank))
                .toList();
    }
}
