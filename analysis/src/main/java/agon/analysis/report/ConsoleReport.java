package agon.analysis.report;

import agon.analysis.comparison.Anchors;
import agon.analysis.comparison.Comparison;
import agon.analysis.comparison.Cost;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Orientation;
import agon.analysis.comparison.Rank;
import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import agon.analysis.finding.Conclusions;
import agon.analysis.wording.Oversight;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings as plain text, for a terminal: a table for each task and split, best first, and what it shows in words. */
public final class ConsoleReport {

    private static final String INDENTATION = "  ";

    private ConsoleReport() {}

    /** The comparisons, then what the experiment was to find out. */
    public static String render(Conclusions conclusions) {
        List<String> lines = lines(conclusions.findings());
        if (!conclusions.strengths().rows().isEmpty()) {
            lines.addAll(FindingReport.lines(conclusions.strengths()));
        }
        conclusions.finding().ifPresent(finding -> lines.addAll(FindingReport.lines(finding)));
        return text(lines);
    }

    /** Lines that end in a line feed; by the primary metric of each task. */
    public static String render(Findings findings) {
        return text(lines(findings));
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> lines(Findings findings) {
        List<String> lines = new ArrayList<>();
        for (TableKey key : findings.tables()) {
            List<Summary> rows = findings.summaries(key);
            if (rows.get(0).primary()) {
                lines.addAll(table(findings, key, rows));
                lines.add("");
            }
        }
        lines.addAll(ranks(findings.ranks()));
        lines.addAll(failures(findings));
        return lines;
    }

    private static List<String> table(Findings findings, TableKey key, List<Summary> rows) {
        List<Summary> sorted = Headline.bestFirst(key, rows);
        int digits = Rounded.digits(sorted.stream()
                .flatMapToDouble(row -> row.mean().stream())
                .map(Math::abs)
                .max()
                .orElse(0));
        GamingGaps gaps = GamingGaps.of(findings.summaries());
        // A column of nothing where no overseer was asked for its opinion.
        boolean gapped =
                sorted.stream().anyMatch(row -> gaps.of(key, row.protocol()).isPresent());
        TextGrid grid = new TextGrid();
        grid.add(columns(
                gapped,
                "protocol",
                "score [95 % interval]",
                "normalised [95 %]",
                "gaming gap",
                "oversight, mean count a cell"));
        for (Summary row : sorted) {
            grid.add(columns(
                    gapped,
                    protocol(row),
                    Rounded.estimate(row.mean(), row.interval(), digits),
                    Rounded.estimate(row.normalized(), row.normalizedInterval(), 2),
                    Rounded.estimate(gaps.of(key, row.protocol()), Optional.empty(), digits),
                    oversight(findings.costs(), row)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(title(key, rows.get(0)));
        lines.addAll(grid.lines(INDENTATION));
        notes(sorted, findings.comparisons(key)).forEach(note -> lines.add(INDENTATION + note));
        lines.addAll(Headline.of(findings, key).sentences());
        return lines;
    }

    /** All columns, or all but the gap. */
    private static List<String> columns(
            boolean gapped, String protocol, String score, String normalized, String gap, String oversight) {
        return gapped
                ? List.of(protocol, score, normalized, gap, oversight)
                : List.of(protocol, score, normalized, oversight);
    }

    private static String title(TableKey key, Summary any) {
        if (key.metric().isEmpty()) {
            return Headline.place(key) + ": every cell failed";
        }
        String direction = Orientation.of(key.metric()) == Orientation.LOWER_IS_BETTER ? ", lower is better" : "";
        String unit = any.unit().isEmpty() ? "" : " in " + any.unit();
        return Headline.place(key) + ": " + key.metric() + unit + direction;
    }

    private static String protocol(Summary row) {
        String role = "";
        if (row.protocol().equals(Anchors.FLOOR)) {
            role = " (floor)";
        } else if (row.protocol().equals(Anchors.CEILING)) {
            role = " (ceiling)";
        }
        String failed =
                row.failed() == 0 ? "" : " - " + row.failed() + " of " + (row.failed() + row.seeds()) + " failed";
        return row.protocol() + role + failed;
    }

    private static String oversight(List<Cost> costs, Summary row) {
        String spent =
                Oversight.of(costs, row.protocol(), row.key().task(), row.key().variant());
        return spent.isEmpty() ? "-" : spent;
    }

    private static Set<String> notes(List<Summary> rows, List<Comparison> pairs) {
        Set<String> notes = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> row.mean().isPresent() && !row.note().isEmpty())
                .forEach(row -> notes.add("No normalised scores: " + row.note() + "."));
        if (rows.stream().mapToInt(Summary::seeds).max().orElse(0) == 1) {
            notes.add("One seed: what follows holds for these trained agents, not for the protocols.");
        }
        int leftOut = pairs.stream().mapToInt(Comparison::leftOut).max().orElse(0);
        if (leftOut > 0) {
            notes.add("Pairs leave out seeds that either failed: up to " + leftOut + ".");
        }
        return notes;
    }

    private static List<String> ranks(List<Rank> ranks) {
        if (ranks.stream().noneMatch(rank -> rank.tablesInAll() > 1)) {
            return List.of();
        }
        TextGrid grid = new TextGrid();
        grid.add("split", "protocol", "mean rank", "tasks");
        for (Rank rank : ranks) {
            grid.add(
                    rank.split(),
                    rank.protocol(),
                    Rounded.fixed(rank.meanRank(), 2),
                    rank.tables() + " of " + rank.tablesInAll());
        }
        List<String> lines = new ArrayList<>(List.of("Mean rank over tasks, one being best"));
        lines.addAll(grid.lines(INDENTATION));
        lines.add("");
        return lines;
    }

    private static List<String> failures(Findings findings) {
        if (findings.failures().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("Failed cells, in no score and no pair"));
        findings.failures()
                .forEach(cell -> lines.add(INDENTATION
                        + cell.protocol() + " on " + cell.task()
                        + (cell.variant().isEmpty() ? "" : ", " + cell.variant())
                        + ", seed " + cell.seed()
                        + (cell.reason().isEmpty()
                                ? ""
                                : ": " + cell.reason().lines().findFirst().orElse(""))));
        return lines;
    }
}
