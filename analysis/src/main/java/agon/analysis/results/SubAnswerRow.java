package agon.analysis.results;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Reads a row of {@code subanswers.csv}. */
final class SubAnswerRow {

    static final List<String> COLUMNS = List.of(
            "cell",
            "protocol",
            "task",
            "seed",
            "split",
            "question",
            "size",
            "asked",
            "wrong",
            "first_wrong",
            "astray",
            "stuck",
            "variant");

    private SubAnswerRow() {}

    static SubAnswer read(Row row) {
        return new SubAnswer(
                row.text("cell"),
                row.name("protocol"),
                row.name("task"),
                row.text("variant"),
                row.whole("seed"),
                row.name("split"),
                row.name("question"),
                row.isEmpty("size") ? OptionalDouble.empty() : OptionalDouble.of(row.number("size")),
                row.whole("asked"),
                row.whole("wrong"),
                row.isEmpty("first_wrong") ? OptionalLong.empty() : OptionalLong.of(row.whole("first_wrong")),
                row.flag("astray"),
                row.flag("stuck"));
    }
}
