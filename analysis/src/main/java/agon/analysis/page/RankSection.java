package agon.analysis.page;

import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Improvement;
import agon.analysis.comparison.Rank;
import agon.analysis.comparison.RankTest;
import agon.analysis.figure.Charts;
import agon.analysis.figure.Drawing;
import agon.analysis.figure.Svg;
import agon.analysis.wording.Listed;
import agon.analysis.wording.Rounded;
import java.util.List;

/** What all tasks say together. */
final class RankSection implements Section {

    private static final double ALPHA = 0.05;

    @Override
    public void write(Dossier dossier, Markup page) {
        Findings findings = dossier.findings();
        if (findings.ranks().stream().noneMatch(rank -> rank.tablesInAll() > 1)) {
            return;
        }
        page.open("section", "id", "ranks", "aria-labelledby", "ranks-title");
        page.element("h2", "Over all tasks", "id", "ranks-title").raw("\n");
        for (RankTest test : findings.rankTests()) {
            page.element("p", sentence(test));
            if (test.protocols().size() > 2) {
                Drawing drawing = Charts.criticalDifference(test);
                TableSections.figure(page, Svg.inline(drawing), drawing.title() + ": " + drawing.description());
            }
        }
        Grid ranks = Grid.open(
                page, "Mean ranks, one being best", true, List.of("Protocol", "Split", "Mean rank", "Tables", "Of"));
        for (Rank rank : findings.ranks()) {
            ranks.row()
                    .head(rank.protocol())
                    .cell(rank.split())
                    .number(Rounded.fixed(rank.meanRank(), 2), rank.meanRank())
                    .number("" + rank.tables(), rank.tables())
                    .number("" + rank.tablesInAll(), rank.tablesInAll())
                    .endRow();
        }
        ranks.close();
        improvements(findings.improvements(), page);
        page.closeLine();
    }

    private static String sentence(RankTest test) {
        boolean differ = test.test().pOfF() < ALPHA;
        return "On " + test.split() + ", ranks over " + test.tables() + " tables "
                + (differ ? "differ" : "are not shown to differ") + " (Friedman χ² = "
                + Rounded.fixed(test.test().chiSquared(), 2) + ", "
                + Estimates.pIs(test.test().p()) + "; Iman–Davenport "
                + Estimates.pIs(test.test().pOfF()) + ")."
                + (differ
                        ? " Not told apart by Nemenyi: "
                                + String.join(
                                        "; ",
                                        test.groups().stream()
                                                .filter(group -> group.size() > 1)
                                                .map(Listed::and)
                                                .toList())
                                + "."
                        : "");
    }

    private static void improvements(List<Improvement> improvements, Markup page) {
        page.open("details").element("summary", "How often a run of one is better than a run of another");
        Grid grid = Grid.open(
                page,
                "Probability of improvement over all tasks",
                true,
                List.of("A", "B", "Split", "A better than B [95 %]", "p of ranks, Nemenyi", "Tables"));
        for (Improvement one : improvements) {
            grid.row()
                    .head(one.a())
                    .cell(Clipped.name(one.b()))
                    .cell(one.split())
                    .number(
                            Rounded.fixed(one.probability(), 2) + " ["
                                    + Rounded.fixed(one.interval().low(), 2) + ", "
                                    + Rounded.fixed(one.interval().high(), 2) + "]",
                            one.probability())
                    .number(
                            one.nemenyi().isPresent()
                                    ? Estimates.p(one.nemenyi().getAsDouble())
                                    : "-",
                            one.nemenyi().orElse(2))
                    .number("" + one.tables(), one.tables())
                    .endRow();
        }
        grid.close();
        page.closeLine();
    }
}
