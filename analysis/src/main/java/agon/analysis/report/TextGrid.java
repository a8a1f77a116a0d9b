package agon.analysis.report;

import java.util.ArrayList;
import java.util.List;

/** Columns of text under each other, padded with spaces, the last column left ragged. */
final class TextGrid {

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; all rows of a grid have equally many fields. */
    void add(String... fields) {
        add(List.of(fields));
    }

    /** The same. */
    void add(List<String> fields) {
        rows.add(List.copyOf(fields));
    }

    /** The rows as lines, each after the indentation and without trailing spaces. */
    List<String> lines(String indentation) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indentation);
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
