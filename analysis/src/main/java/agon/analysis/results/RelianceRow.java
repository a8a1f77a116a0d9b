package agon.analysis.results;

import java.util.List;

/** Reads a row of {@code reliance.csv}. */
final class RelianceRow {

    static final List<String> COLUMNS =
            List.of("cell", "protocol", "task", "seed", "study", "split", "source", "weight", "n", "variant");

    private RelianceRow() {}

    static Reliance read(Row row) {
        return new Reliance(
                row.text("cell"),
                row.name("protocol"),
                row.name("task"),
                row.text("variant"),
                row.whole("seed"),
                row.whole("study"),
                row.name("split"),
                row.name("source"),
                row.share("weight"),
                row.whole("n"));
    }
}
