package agon.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in columns, the last one ragged. */
final class Columns {

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; all rows have as many cells as the first. */
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** The rows, two spaces between columns, each ending in a line feed; a column without content is left out. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                if (!isEmpty(column)) {
                    line.append(row.get(column))
                            .append(" ".repeat(width(column) - row.get(column).length() + 2));
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private boolean isEmpty(int column) {
        return rows.stream().skip(1).allMatch(row -> row.get(column).isEmpty()) && rows.size() > 1;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
