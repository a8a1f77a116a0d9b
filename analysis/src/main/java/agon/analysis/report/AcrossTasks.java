package agon.analysis.report;

import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Improvement;
import agon.analysis.comparison.RankTest;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of what all tasks of a split say together. */
final class AcrossTasks {

    private static final List<String> RANK_TESTS = List.of(
            "split",
            "n_protocols",
            "n_tables",
            "friedman_chi_squared",
            "friedman_p",
            "iman_davenport_f",
            "iman_davenport_p",
            "critical_difference",
            "groups");

    private static final List<String> IMPROVEMENTS =
            List.of("split", "a", "b", "n_tables", "improvement", "ci_low", "ci_high", "nemenyi_p");

    private AcrossTasks() {}

    static PaperTable rankTests(Findings findings) {
        return new PaperTable("rank_tests.csv", RANK_TESTS, PaperTables.map(findings.rankTests(), AcrossTasks::row));
    }

    static PaperTable improvements(Findings findings) {
        return new PaperTable(
                "improvements.csv", IMPROVEMENTS, PaperTables.map(findings.improvements(), AcrossTasks::row));
    }

    private static List<String> row(RankTest ranks) {
        double f = ranks.test().f();
        return List.of(
                Field.text(ranks.split()),
                Field.number(ranks.protocols().size()),
                Field.number(ranks.tables()),
                Field.number(ranks.test().chiSquared()),
                Field.number(ranks.test().p()),
                Double.isInfinite(f) ? "" : Field.number(f),
                Field.number(ranks.test().pOfF()),
                Field.number(ranks.criticalDifference()),
                Field.text(ranks.groups().stream()
                        .map(group -> String.join(" ", group))
                        .collect(Collectors.joining("; "))));
    }

    private static List<String> row(Improvement one) {
        return List.of(
                Field.text(one.split()),
                Field.text(one.a()),
                Field.text(one.b()),
                Field.number(one.tables()),
                Field.number(one.probability()),
                Field.number(one.interval().low()),
                Field.number(one.interval().high()),
                Field.number(one.nemenyi()));
    }
}
