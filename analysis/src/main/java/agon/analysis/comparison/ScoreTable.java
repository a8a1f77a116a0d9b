package agon.analysis.comparison;

import agon.analysis.results.Score;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The scores of one table.
 *
 * @param key which table
 * @param unit unit of the metric
 * @param primary whether the task is judged by this metric
 * @param protocols labels in order of first appearance, also of protocols all of whose cells failed
 * @param scores protocol, seed, score
 * @param failed seeds of failed cells by protocol
 */
record ScoreTable(
        TableKey key,
        String unit,
        boolean primary,
        List<String> protocols,
        Map<String, SortedMap<Long, Double>> scores,
        Map<String, SortedSet<Long>> failed) {

    Orientation orientation() {
        return Orientation.of(key.metric());
    }

    /** Whether scores are shares, which lie from 0 to 1. */
    boolean isShare() {
        return unit.equals(Score.FRACTION);
    }

    SortedMap<Long, Double> scoresOf(String protocol) {
        return scores.getOrDefault(protocol, new TreeMap<>());
    }

    SortedSet<Long> failedOf(String protocol) {
        return failed.getOrDefault(protocol, new TreeSet<>());
    }
}
