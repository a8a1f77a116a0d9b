package agon.analysis.results;

import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** One row of a tidy file, read by column name, with errors that say where they are. */
final class Row {

    private final String file;
    private final long line;
    private final CSVRecord fields;
    private final Map<String, String> known;

    /** @param known texts met before; equal ones share one object, since ids repeat on every row */
    Row(String file, long line, CSVRecord fields, Map<String, String> known) {
        this.file = file;
        this.line = line;
        this.fields = fields;
        this.known = known;
    }

    String text(String column) {
        return known.computeIfAbsent(fields.get(column), text -> text);
    }

    /** A text that must not be empty. */
    String name(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw bad(column, "must not be empty");
        }
        return text;
    }

    boolean isEmpty(String column) {
        return fields.get(column).isEmpty();
    }

    long whole(String column) {
        String text = fields.get(column);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw bad(column, "'" + text + "' is not a whole number");
        }
    }

    double number(String column) {
        String text = fields.get(column);
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, together with numbers that are not finite.
        }
        throw bad(column, "'" + text + "' is not a finite number");
    }

    /** A number from 0 to 1. */
    double share(String column) {
        double share = number(column);
        if (share < 0 || share > 1) {
            throw bad(column, "'" + fields.get(column) + "' is not from 0 to 1");
        }
        return share;
    }

    /** Whether a column says 1, rather than 0. */
    boolean flag(String column) {
        return switch (fields.get(column)) {
            case "1" -> true;
            case "0" -> false;
            default -> throw bad(column, "'" + fields.get(column) + "' is neither 0 nor 1");
        };
    }

    Outcome outcome() {
        if (isEmpty("correct") == isEmpty("error")) {
            throw bad("correct", "exactly one of 'correct' and 'error' must be given");
        }
        if (isEmpty("correct")) {
            return new Outcome.Off(number("error"));
        }
        return flag("correct") ? Outcome.Judged.RIGHT : Outcome.Judged.WRONG;
    }

    BadContentException bad(String column, String problem) {
        return BadContentException.at(file, line, column, problem);
    }
}
