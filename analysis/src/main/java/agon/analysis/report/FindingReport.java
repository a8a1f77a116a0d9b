package agon.analysis.report;

import agon.analysis.finding.Finding;
import agon.analysis.finding.FindingTable;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A finding as lines for a terminal: its tables, then its sentences. */
final class FindingReport {

    private static final String INDENTATION = "  ";

    private FindingReport() {}

    static List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        finding.tables().forEach(table -> lines.addAll(lines(table)));
        finding.statements().forEach(statement -> lines.add(statement.sentence()));
        lines.add("");
        return lines;
    }

    /** A title with the columns that are shown, and an empty line; nothing where all are for the file alone. */
    static List<String> lines(FindingTable table) {
        List<String> lines = new ArrayList<>();
        int[] shown = IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).shown())
                .toArray();
        if (shown.length > 0) {
            lines.add(table.title());
            lines.addAll(grid(table, shown).lines(INDENTATION));
            lines.add("");
        }
        return lines;
    }

    private static TextGrid grid(FindingTable table, int[] shown) {
        TextGrid grid = new TextGrid();
        grid.add(IntStream.of(shown)
                .mapToObj(at -> heading(table.columns().get(at)))
                .toArray(String[]::new));
        for (List<Entry> row : table.rows()) {
            grid.add(IntStream.of(shown).mapToObj(at -> text(row.get(at))).toArray(String[]::new));
        }
        return grid;
    }

    private static String heading(Column column) {
        return column.name().replace('_', ' ') + (column.measured() ? " [95 %]" : "");
    }

    private static String text(Entry entry) {
        if (entry instanceof Entry.Measured measured) {
            int digits = Rounded.digits(Math.abs(measured.value().orElse(0)));
            return Rounded.estimate(measured.value(), measured.interval(), Math.min(3, digits));
        }
        if (entry instanceof Entry.Amount amount) {
            return amount.value().isPresent() ? Field.number(amount.value().getAsDouble()) : "-";
        }
        return entry instanceof Entry.Count count ? Long.toString(count.count()) : ((Entry.Text) entry).text();
    }
}
