package agon.analysis.finding;

import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * What the overseer's errors do as reasoning gets deeper: how much accuracy one more level costs the agent, as the slope of
 * a straight line through its accuracies, and how far the agent is above the flawed overseer fully expanded.
 */
final class NoiseByDepth implements Inquiry {

    static final String KIND = "noise-by-depth";

    static final String ERROR = "overseer.error";
    static final String DEPTH = "depth";

    private static final String AGENT = "amplification";

    private static final List<Column> COLUMNS = List.of(
            Column.shown("task"),
            Column.filed("variant"),
            Column.shown("protocol"),
            Column.shown("error"),
            Column.shown("depth"),
            Column.measured("accuracy"),
            Column.filed("n_seeds"),
            Column.measured("expanded_overseer"),
            Column.filed("expanded_overseer_n_seeds"),
            Column.measured("difference"));

    @Override
    public Finding find(Evidence evidence) {
        List<Setup> swept = evidence.setups().stream()
                .filter(setup -> setup.taskNumber(ERROR).isPresent()
                        && setup.taskNumber(DEPTH).isPresent())
                .toList();
        List<Statement> statements = new ArrayList<>();
        List<List<Entry>> rows = new ArrayList<>();
        for (Family family : Family.of(swept, List.of(ERROR, DEPTH))) {
            for (String agent : family.labels(AGENT)) {
                NoiseGrid grid = new NoiseGrid(evidence, family, agent);
                statements.add(grid.statement());
                rows.addAll(grid.rows());
            }
        }
        return statements.isEmpty()
                ? Finding.none(KIND, "no " + AGENT + " ran on a task with the settings " + ERROR + " and " + DEPTH)
                : new Finding(
                        KIND,
                        statements,
                        List.of(new FindingTable(
                                "noise_by_depth.csv",
                                "Accuracy (iid) by the overseer's error and depth, beside the flawed overseer fully expanded",
                                COLUMNS,
                                rows)));
    }
}
