package agon.analysis.finding;

import agon.analysis.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A table of a finding, for a file and for the terminal.
 *
 * @param file name of the CSV file
 * @param title a line above the table
 * @param columns its columns; the terminal shows those that are not for the file alone
 * @param rows one entry a column
 */
public record FindingTable(String file, String title, List<Column> columns, List<List<Entry>> rows) {

    public FindingTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param name as in the file
     * @param measured whether its entries have intervals; the file then has three columns of it
     * @param shown whether the terminal shows it
     */
    public record Column(String name, boolean measured, boolean shown) {

        static Column shown(String name) {
            return new Column(name, false, true);
        }

        static Column measured(String name) {
            return new Column(name, true, true);
        }

        static Column measuredInFile(String name) {
            return new Column(name, true, false);
        }

        static Column filed(String name) {
            return new Column(name, false, false);
        }
    }

    /** What stands in a row. */
    public sealed interface Entry {

        /** A name. */
        record Text(String text) implements Entry {}

        /** A whole number. */
        record Count(long count) implements Entry {}

        /** A number as it was set or counted; empty where there is none. */
        record Amount(OptionalDouble value) implements Entry {}

        /** A number with its 95 % interval over seeds; either may be lacking. */
        record Measured(OptionalDouble value, Optional<Interval> interval) implements Entry {}
    }

    static Entry text(String text) {
        return new Entry.Text(text);
    }

    static Entry count(long count) {
        return new Entry.Count(count);
    }

    static Entry amount(double value) {
        return new Entry.Amount(OptionalDouble.of(value));
    }

    static Entry amount(OptionalDouble value) {
        return new Entry.Amount(value);
    }

    static Entry measured(Finding.Estimate estimate) {
        return new Entry.Measured(estimate.value(), estimate.interval());
    }

    static Entry measured(Optional<Finding.Estimate> estimate) {
        return estimate.map(FindingTable::measured)
                .orElseGet(() -> new Entry.Measured(OptionalDouble.empty(), Optional.empty()));
    }
}
