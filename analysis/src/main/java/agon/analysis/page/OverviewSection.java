package agon.analysis.page;

import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import agon.analysis.comparison.TieGroups;
import agon.analysis.report.Headline;
import agon.analysis.wording.Rounded;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Every protocol on every task in one table. */
final class OverviewSection implements Section {

    private static final List<String> COLUMNS = List.of(
            "Task",
            "Split",
            "Protocol",
            "Metric",
            "Score [95 %]",
            "Group",
            "Normalised [95 %]",
            "Oversight a cell",
            "Pareto",
            "Seeds",
            "Failed");

    @Override
    public void write(Dossier dossier, Markup page) {
        page.open("section", "id", "overview", "aria-labelledby", "overview-title");
        page.element("h2", "All scores", "id", "overview-title");
        page.element(
                "p",
                "Protocols of one task and split that share a letter are not shown to differ. Oversight counts every call of"
                        + " the overseer, measurement and label as one.");
        Filters.write(page, "overview", List.of("protocol"), Map.of("protocol", dossier.protocols()), true);
        Grid grid = Grid.open(page, "Scores of every protocol on every task", true, COLUMNS);
        for (TableKey key : dossier.primaryTables()) {
            List<Summary> rows = Headline.bestFirst(key, dossier.findings().summaries(key));
            Map<String, String> letters =
                    TieGroups.letters(Headline.ranking(rows), dossier.findings().comparisons(key));
            rows.forEach(row -> row(grid, row, letters.getOrDefault(row.protocol(), "")));
        }
        grid.close();
        page.closeLine();
    }

    private static void row(Grid grid, Summary row, String letters) {
        String variant = row.key().variant();
        grid.row("data-protocol", row.protocol())
                .head(row.key().task() + (variant.isEmpty() ? "" : ", " + variant))
                .cell(row.key().split())
                .cell(Clipped.name(row.protocol()))
                .cell(row.key().metric())
                .number(Estimates.score(row), order(row.mean()))
                .cell(letters)
                .number(Rounded.estimate(row.normalized(), row.normalizedInterval(), 2), order(row.normalized()))
                .number(
                        row.oversight().isPresent()
                                ? Rounded.count(row.oversight().getAsDouble())
                                : "-",
                        order(row.oversight()))
                .cell(row.onFront() ? "on the front" : "")
                .number("" + row.seeds(), row.seeds())
                .number("" + row.failed(), row.failed())
                .endRow();
    }

    private static double order(OptionalDouble value) {
        return value.orElse(Double.NEGATIVE_INFINITY);
    }
}
