package agon.analysis.comparison;

import agon.analysis.results.Cell;
import agon.analysis.results.Run;
import agon.analysis.results.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Sorts the scores of a run into tables. */
final class Tabulation {

    private record Setting(String task, String variant) {}

    private final Map<TableKey, Map<String, SortedMap<Long, Double>>> scores = new LinkedHashMap<>();
    private final Map<TableKey, String> units = new LinkedHashMap<>();
    private final Map<Setting, Map<String, SortedSet<Long>>> failed = new LinkedHashMap<>();
    private final Map<Setting, Set<String>> metrics = new LinkedHashMap<>();
    private final Map<Setting, Set<String>> scored = new LinkedHashMap<>();
    private final Set<String> graded;
    private final Set<String> protocols = new LinkedHashSet<>();

    private Tabulation(Run run) {
        graded = GradedTasks.of(run);
        for (Score score : run.scores()) {
            Setting setting = new Setting(score.task(), score.variant());
            TableKey key = new TableKey(score.task(), score.variant(), score.split(), score.metric());
            units.putIfAbsent(key, score.unit());
            metrics.computeIfAbsent(setting, s -> new LinkedHashSet<>()).add(score.metric());
            scored.computeIfAbsent(setting, s -> new LinkedHashSet<>()).add(score.protocol());
            scores.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .computeIfAbsent(score.protocol(), p -> new TreeMap<>())
                    .put(score.seed(), score.value());
            protocols.add(score.protocol());
        }
        for (Cell cell : run.cells()) {
            if (cell.state() == Cell.State.FAILED) {
                failed.computeIfAbsent(new Setting(cell.task(), cell.variant()), s -> new LinkedHashMap<>())
                        .computeIfAbsent(cell.protocol(), p -> new TreeSet<>())
                        .add(cell.seed());
                protocols.add(cell.protocol());
            }
        }
    }

    /**
     * The tables of a run, those of one task next to each other. A protocol whose every cell failed stands in the tables
     * of the primary metric; a task whose every cell failed gets one table without split and metric.
     */
    static List<ScoreTable> of(Run run) {
        Tabulation tabulation = new Tabulation(run);
        Stream<Setting> settings =
                Stream.concat(tabulation.metrics.keySet().stream(), tabulation.failed.keySet().stream());
        return settings.distinct().flatMap(tabulation::tables).toList();
    }

    private Stream<ScoreTable> tables(Setting setting) {
        if (!metrics.containsKey(setting)) {
            return Stream.of(table(new TableKey(setting.task(), setting.variant(), "", ""), setting, true));
        }
        String primary = graded.contains(setting.task()) ? GradedTasks.GRADE : primary(metrics.get(setting));
        return scores.keySet().stream()
                .filter(key ->
                        key.task().equals(setting.task()) && key.variant().equals(setting.variant()))
                .map(key -> table(key, setting, key.metric().equals(primary)));
    }

    private ScoreTable table(TableKey key, Setting setting, boolean primary) {
        Map<String, SortedMap<Long, Double>> own = scores.getOrDefault(key, Map.of());
        Map<String, SortedSet<Long>> failures = failed.getOrDefault(setting, Map.of());
        Set<String> withScores = scored.getOrDefault(setting, Set.of());
        List<String> present = new ArrayList<>();
        for (String protocol : protocols) {
            boolean failedThroughout = failures.containsKey(protocol) && !withScores.contains(protocol);
            if (own.containsKey(protocol) || primary && failedThroughout) {
                present.add(protocol);
            }
        }
        return new ScoreTable(key, units.getOrDefault(key, ""), primary, present, own, failures);
    }

    private static String primary(Set<String> metrics) {
        return Stream.of("accuracy", "rmse")
                .filter(metrics::contains)
                .findFirst()
                .orElseGet(() -> metrics.iterator().next());
    }
}
