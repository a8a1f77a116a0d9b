package agon.analysis.comparison;

import agon.analysis.results.Cell;
import java.util.List;

/**
 * All that is said of a run. Lists are in order of first appearance in {@code results.csv}: tasks, splits and metrics,
 * then protocols.
 *
 * @param summaries each protocol on each table
 * @param comparisons each pair of protocols on each table
 * @param costs what each protocol spent on each task
 * @param ranks each protocol over all tasks
 * @param rankTests whether ranks over all tasks differ, by split
 * @param improvements how often each protocol is better than each other over all tasks, by split
 * @param curves scores as they grew with oversight
 * @param failures cells that failed
 */
public record Findings(
        List<Summary> summaries,
        List<Comparison> comparisons,
        List<Cost> costs,
        List<Rank> ranks,
        List<RankTest> rankTests,
        List<Improvement> improvements,
        List<OversightCurve> curves,
        List<Cell> failures) {

    public Findings {
        summaries = List.copyOf(summaries);
        comparisons = List.copyOf(comparisons);
        costs = List.copyOf(costs);
        ranks = List.copyOf(ranks);
        rankTests = List.copyOf(rankTests);
        improvements = List.copyOf(improvements);
        curves = List.copyOf(curves);
        failures = List.copyOf(failures);
    }

    /** The tables, in order. */
    public List<TableKey> tables() {
        return summaries.stream().map(Summary::key).distinct().toList();
    }

    /** The protocols of one table, in order. */
    public List<Summary> summaries(TableKey table) {
        return summaries.stream().filter(summary -> summary.key().equals(table)).toList();
    }

    /** The pairs of one table, in order. */
    public List<Comparison> comparisons(TableKey table) {
        return comparisons.stream().filter(pair -> pair.key().equals(table)).toList();
    }

    /** The curves of one table, in order. */
    public List<OversightCurve> curves(TableKey table) {
        return curves.stream().filter(curve -> curve.key().equals(table)).toList();
    }
}
