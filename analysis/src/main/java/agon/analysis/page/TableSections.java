package agon.analysis.page;

import agon.analysis.comparison.Anchors;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Orientation;
import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import agon.analysis.comparison.TieGroups;
import agon.analysis.figure.Charts;
import agon.analysis.figure.Svg;
import agon.analysis.report.Headline;
import agon.analysis.wording.Oversight;
import agon.analysis.wording.Rounded;
import java.util.List;
import java.util.Map;

/** A part for every task and split: scores, curves, Pareto front, every pair, and questions. */
final class TableSections implements Section {

    private static final List<String> COLUMNS = List.of(
            "Protocol",
            "Score [95 %]",
            "Group",
            "Interquartile mean",
            "Normalised [95 %]",
            "Oversight, mean count a cell");

    @Override
    public void write(Dossier dossier, Markup page) {
        page.open("section", "id", "tasks", "aria-labelledby", "tasks-title");
        page.element("h2", "Task by task", "id", "tasks-title").raw("\n");
        List<TableKey> tables = dossier.primaryTables();
        Questions questions = Questions.of(dossier.run().items());
        for (int i = 0; i < tables.size(); i++) {
            TableKey key = tables.get(i);
            String anchor = Dossier.anchor(i);
            page.open("details", "id", anchor, "class", "task", "open", "open");
            page.open("summary")
                    .element("h3", Clipped.name(Headline.place(key)))
                    .closeLine();
            if (key.metric().isEmpty()) {
                page.element("p", "Every cell failed.");
            } else {
                table(dossier, key, page);
                charts(dossier, key, page);
                new PairMatrix(key, dossier.findings()).write(page);
                questions.write(key, anchor, page);
            }
            page.closeLine();
        }
        page.closeLine();
    }

    private static void table(Dossier dossier, TableKey key, Markup page) {
        Findings findings = dossier.findings();
        List<Summary> rows = Headline.bestFirst(key, findings.summaries(key));
        Map<String, String> letters = TieGroups.letters(Headline.ranking(rows), findings.comparisons(key));
        String unit = rows.get(0).unit();
        String direction = Orientation.of(key.metric()) == Orientation.LOWER_IS_BETTER ? ", lower is better" : "";
        Grid grid = Grid.open(page, key.metric() + (unit.isEmpty() ? "" : " in " + unit) + direction, true, COLUMNS);
        for (Summary row : rows) {
            String spent = Oversight.of(findings.costs(), row.protocol(), key.task(), key.variant());
            grid.row()
                    .head(row.protocol() + role(row.protocol()) + failures(row))
                    .number(Estimates.score(row), row.mean().orElse(Double.NEGATIVE_INFINITY))
                    .cell(letters.getOrDefault(row.protocol(), ""))
                    .number(
                            row.interquartileMean().isPresent()
                                    ? Rounded.fixed(row.interquartileMean().getAsDouble(), Estimates.digits(row))
                                    : "-",
                            row.interquartileMean().orElse(Double.NEGATIVE_INFINITY))
                    .number(
                            Rounded.estimate(row.normalized(), row.normalizedInterval(), 2),
                            row.normalized().orElse(Double.NEGATIVE_INFINITY))
                    .number(spent.isEmpty() ? "-" : spent, row.oversight().orElse(0))
                    .endRow();
        }
        grid.close();
        rows.stream()
                .filter(row -> row.mean().isPresent() && !row.note().isEmpty())
                .map(Summary::note)
                .distinct()
                .forEach(note -> page.element("p", "No normalised scores: " + note + "."));
    }

    private static void charts(Dossier dossier, TableKey key, Markup page) {
        Findings findings = dossier.findings();
        List<String> protocols = dossier.protocols();
        page.open("div", "class", "charts");
        Charts.curves("Score against oversight", key.metric(), findings.curves(key), protocols::indexOf)
                .ifPresent(drawing -> figure(page, Svg.inline(drawing), drawing.description()));
        Charts.front("Score and cost at the end", key.metric(), findings.summaries(key), protocols::indexOf)
                .ifPresent(drawing -> figure(page, Svg.inline(drawing), drawing.description()));
        page.closeLine();
    }

    static void figure(Markup page, String svg, String caption) {
        page.open("figure", "tabindex", "0")
                .raw(svg)
                .element("figcaption", caption)
                .closeLine();
    }

    private static String role(String protocol) {
        return protocol.equals(Anchors.FLOOR) ? " (floor)" : protocol.equals(Anchors.CEILING) ? " (ceiling)" : "";
    }

    private static String failures(Summary row) {
        return row.failed() == 0 ? "" : " - " + row.failed() + " of " + (row.failed() + row.seeds()) + " failed";
    }
}
