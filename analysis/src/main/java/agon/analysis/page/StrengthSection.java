package agon.analysis.page;

import agon.analysis.finding.FindingTable;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.wording.Rounded;
import java.util.List;

/** How strong those are who met in contests, and what the truth is worth before its judge. */
final class StrengthSection implements Section {

    @Override
    public void write(Dossier dossier, Markup page) {
        FindingTable strengths = dossier.conclusions().strengths();
        if (strengths.rows().isEmpty()) {
            return;
        }
        page.open("section", "id", "strengths", "aria-labelledby", "strengths-title");
        page.element("h2", "Strength in contests", "id", "strengths-title");
        page.element(
                "p",
                "After Bradley and Terry: 400 points are odds of ten to one. Standing by the truth is worth so much to whoever"
                        + " argues for it; below 0 the lie has the better of it.");
        Grid grid = Grid.open(
                page,
                strengths.title(),
                true,
                List.of("Task", "Split", "Protocol", "Contestant", "Elo [95 %]", "Contests"));
        for (List<Entry> row : strengths.rows()) {
            String variant = text(row.get(1));
            Entry.Measured elo = (Entry.Measured) row.get(5);
            Entry.Count contests = (Entry.Count) row.get(6);
            grid.row()
                    .head(text(row.get(0)) + (variant.isEmpty() ? "" : ", " + variant))
                    .cell(text(row.get(2)))
                    .cell(Clipped.name(text(row.get(3))))
                    .cell(Clipped.name(text(row.get(4))))
                    .number(
                            Rounded.estimate(elo.value(), elo.interval(), 0),
                            elo.value().orElse(Double.NEGATIVE_INFINITY))
                    .number(Long.toString(contests.count()), contests.count())
                    .endRow();
        }
        grid.close();
        page.closeLine();
    }

    private static String text(Entry entry) {
        return entry instanceof Entry.Text text ? text.text() : "";
    }
}
