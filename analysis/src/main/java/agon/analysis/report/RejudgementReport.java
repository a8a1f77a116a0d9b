package agon.analysis.report;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.rejudgement.JudgeComparison;
import agon.analysis.rejudgement.Rejudgement;
import agon.analysis.results.RejudgedDebate;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Rounded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Judges of the same debates beside each other, for a terminal and as {@code summary.csv}. */
public final class RejudgementReport {

    private static final String INDENTATION = "  ";
    private static final int DIGITS = 3;

    private final List<JudgeComparison> comparisons;

    private RejudgementReport(List<JudgeComparison> comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * Reads a file of verdicts.
     *
     * @throws agon.analysis.results.BadContentException if it holds what it should not
     */
    public static RejudgementReport of(Path verdicts) {
        return new RejudgementReport(new Rejudgement(ComparisonSettings.standard()).of(RejudgedDebate.read(verdicts)));
    }

    /** A table for each task, variant and split. */
    public String render() {
        Map<String, List<JudgeComparison>> places = comparisons.stream()
                .collect(Collectors.groupingBy(RejudgementReport::place, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        places.forEach((place, rows) -> {
            TextGrid grid = new TextGrid();
            grid.add("protocol", "judge", "debates", "agreement [95 %]", "right: stored", "other", "difference [95 %]");
            for (JudgeComparison row : rows) {
                grid.add(
                        row.protocol(),
                        row.judge(),
                        Integer.toString(row.debates()),
                        estimate(OptionalDouble.of(row.agreement()), Optional.of(row.agreementInterval())),
                        estimate(row.storedAccuracy(), Optional.empty()),
                        estimate(row.accuracy(), Optional.empty()),
                        estimate(row.difference(), row.interval())
                                + (row.interval().isPresent() ? ", " + row.verdict() : ""));
            }
            lines.add(place);
            lines.addAll(grid.lines(INDENTATION));
            lines.add("");
        });
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String estimate(OptionalDouble value, Optional<Interval> interval) {
        return Rounded.estimate(value, interval, DIGITS);
    }

    private static String place(JudgeComparison row) {
        return row.task() + (row.variant().isEmpty() ? "" : ", " + row.variant()) + " (" + row.split() + ")";
    }

    /** @throws UncheckedIOException if the file cannot be written */
    public void writeTo(Path file) {
        List<List<String>> rows = comparisons.stream()
                .map(row -> List.of(
                        Field.text(row.task()),
                        Field.text(row.variant()),
                        Field.text(row.split()),
                        Field.text(row.protocol()),
                        Field.text(row.judge()),
                        Field.number(row.debates()),
                        Field.number(row.calls()),
                        Field.number(row.agreement()),
                        Field.number(row.agreementInterval().low()),
                        Field.number(row.agreementInterval().high()),
                        Field.number(row.decidable()),
                        Field.number(row.storedAccuracy()),
                        Field.number(row.accuracy()),
                        Field.number(row.difference()),
                        row.interval().map(Interval::low).map(Field::number).orElse(""),
                        row.interval().map(Interval::high).map(Field::number).orElse(""),
                        row.verdict()))
                .toList();
        List<String> columns = List.of(
                "task",
                "variant",
                "split",
                "protocol",
                "judge",
                "debates",
                "calls",
                "agreement",
                "agreement_low",
                "agreement_high",
                "decidable",
                "stored_accuracy",
                "accuracy",
                "difference",
                "ci_low",
                "ci_high",
                "verdict");
        try {
            Files.writeString(file, new PaperTable("summary.csv", columns, rows).toCsv(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
