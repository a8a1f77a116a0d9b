package agon.analysis.report;

import agon.analysis.finding.Finding;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a finding. */
final class FindingTables {

    /** Every file that some kind of finding writes. */
    static final List<String> FILES = List.of(
            "findings.csv",
            "noise_by_depth.csv",
            "limited_search.csv",
            "sparse_debate.csv",
            "debate_lead.csv",
            "debater_ratings.csv",
            "debater_pairs.csv",
            "judge_reliability.csv",
            "dispute_scaling.csv",
            "obfuscation.csv",
            "subtask_burden.csv",
            "ceiling_cost.csv",
            "learning_curves.csv",
            "quantum_vs_empirical.csv",
            "recursion_depth.csv",
            "recursion_slopes.csv",
            "overoptimization.csv",
            "quantilizers.csv",
            "reward_gaming.csv",
            "gaming_course.csv",
            "gate_pools.csv",
            "deployment_gate.csv");

    private static final List<String> STATEMENTS = List.of(
            "kind",
            "task",
            "subject",
            "estimate",
            "ci_low",
            "ci_high",
            "n_seeds",
            "sentence",
            "unit",
            "seeds_left_out");

    private FindingTables() {}

    static List<PaperTable> of(Finding finding) {
        List<PaperTable> tables = new ArrayList<>();
        tables.add(new PaperTable(
                FILES.get(0),
                STATEMENTS,
                finding.statements().stream()
                        .flatMap(statement -> rows(finding.kind(), statement))
                        .toList()));
        finding.tables().forEach(table -> tables.add(table(table)));
        return tables;
    }

    private static Stream<List<String>> rows(String kind, Statement statement) {
        String task = Field.text(statement.task());
        String sentence = Field.text(statement.sentence());
        return statement.estimates().isEmpty()
                ? Stream.of(List.of(kind, task, "", "", "", "", "", sentence, "", ""))
                : statement.estimates().stream().map(estimate -> row(kind, task, sentence, estimate));
    }

    private static List<String> row(String kind, String task, String sentence, Estimate estimate) {
        return List.of(
                kind,
                task,
                Field.text(estimate.subject()),
                Field.number(estimate.value()),
                low(estimate.interval()),
                high(estimate.interval()),
                Field.number(estimate.seeds()),
                sentence,
                Field.text(estimate.unit()),
                Field.number(estimate.leftOut()));
    }

    static PaperTable table(FindingTable table) {
        List<String> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(column.name());
            if (column.measured()) {
                columns.add(column.name() + "_ci_low");
                columns.add(column.name() + "_ci_high");
            }
        }
        return new PaperTable(
                table.file(),
                columns,
                table.rows().stream()
                        .map(row -> row.stream().flatMap(FindingTables::fields).toList())
                        .toList());
    }

    private static Stream<String> fields(Entry entry) {
        if (entry instanceof Entry.Measured measured) {
            return Stream.of(Field.number(measured.value()), low(measured.interval()), high(measured.interval()));
        }
        if (entry instanceof Entry.Amount amount) {
            return Stream.of(Field.number(amount.value()));
        }
        return Stream.of(
                entry instanceof Entry.Count count
                        ? Field.number(count.count())
                        : Field.text(((Entry.Text) entry).text()));
    }

    private static String low(Optional<Interval> interval) {
        return interval.map(bounds -> Field.number(bounds.low())).orElse("");
    }

    private static String high(Optional<Interval> interval) {
        return interval.map(bounds -> Field.number(bounds.high())).orElse("");
    }
}
