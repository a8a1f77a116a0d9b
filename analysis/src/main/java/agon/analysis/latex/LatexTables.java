package agon.analysis.latex;

import agon.analysis.comparison.Comparison;
import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Orientation;
import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import agon.analysis.comparison.Verdict;
import agon.analysis.finding.FindingTable;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.report.Headline;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables for a paper. They need the package booktabs, and stand by themselves within a {@code table}. */
public final class LatexTables {

    private static final int WIDEST = 4;
    private static final double SMALL = 0.001;

    private LatexTables() {}

    /** The tables by file name: scores of each split, as many columns a table as fit a page, then every pair. */
    public static Map<String, String> of(Findings findings) {
        Map<String, List<TableKey>> splits = new LinkedHashMap<>();
        for (TableKey key : findings.tables()) {
            if (findings.summaries(key).get(0).primary() && !key.metric().isEmpty()) {
                splits.computeIfAbsent(key.split(), split -> new ArrayList<>()).add(key);
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        List<TableKey> all = new ArrayList<>();
        splits.forEach((split, keys) -> {
            all.addAll(keys);
            List<String> tables = new ArrayList<>();
            for (int from = 0; from < keys.size(); from += WIDEST) {
                tables.add(scores(findings, keys.subList(from, Math.min(keys.size(), from + WIDEST))));
            }
            files.put("scores-" + split.replaceAll("[^A-Za-z0-9]+", "-") + ".tex", String.join("\n", tables));
        });
        if (!all.isEmpty()) {
            files.put("comparisons.tex", comparisons(findings, all));
        }
        return files;
    }

    /** Strengths in contests; empty if there were none. */
    public static Optional<String> strengths(FindingTable strengths) {
        if (strengths.rows().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add("% " + strengths.title().replace("–", "--") + "; 95 % intervals.");
        lines.add("\\begin{tabular}{lllllr}");
        lines.add("\\toprule");
        lines.add("Task & Split & Protocol & Contestant & Elo [95\\,\\%] & Contests \\\\");
        lines.add("\\midrule");
        for (List<Entry> row : strengths.rows()) {
            String variant = words(row.get(1));
            lines.add(String.join(
                            " & ",
                            Latex.escaped(words(row.get(0)) + (variant.isEmpty() ? "" : ", " + variant)),
                            Latex.escaped(words(row.get(2))),
                            Latex.escaped(words(row.get(3))),
                            Latex.escaped(words(row.get(4))),
                            words(row.get(5)).replace("-", "$-$"),
                            words(row.get(6)))
                    + " \\\\");
        }
        lines.add("\\bottomrule");
        lines.add("\\end{tabular}");
        return Optional.of(String.join("\n", lines) + "\n");
    }

    private static String words(Entry entry) {
        if (entry instanceof Entry.Measured measured) {
            return Rounded.estimate(measured.value(), measured.interval(), 0);
        }
        return entry instanceof Entry.Count count
                ? Long.toString(count.count())
                : entry instanceof Entry.Text text ? text.text() : "";
    }

    private static String scores(Findings findings, List<TableKey> keys) {
        Set<String> protocols = new LinkedHashSet<>();
        keys.forEach(key -> Headline.bestFirst(key, findings.summaries(key)).stream()
                .map(Summary::protocol)
                .forEach(protocols::add));
        List<String> lines = new ArrayList<>();
        lines.add("% Means over seeds with 95 % intervals. Bold: best; dagger: not distinguishable from the best.");
        lines.add("\\begin{tabular}{l" + "l".repeat(keys.size()) + "}");
        lines.add("\\toprule");
        List<String> names = new ArrayList<>(List.of("Protocol"));
        keys.forEach(key ->
                names.add(Latex.escaped(key.variant().isEmpty() ? key.task() : key.task() + ", " + key.variant())));
        lines.add(String.join(" & ", names) + " \\\\");
        List<String> metrics = new ArrayList<>(List.of(""));
        keys.forEach(key -> metrics.add(Latex.escaped(key.metric())
                + (Orientation.of(key.metric()) == Orientation.LOWER_IS_BETTER ? " $\\downarrow$" : " $\\uparrow$")));
        lines.add(String.join(" & ", metrics) + " \\\\");
        lines.add("\\midrule");
        for (String protocol : protocols) {
            List<String> fields = new ArrayList<>(List.of(Latex.escaped(protocol)));
            keys.forEach(key -> fields.add(score(findings, key, protocol)));
            lines.add(String.join(" & ", fields) + " \\\\");
        }
        lines.add("\\bottomrule");
        lines.add("\\end{tabular}");
        return String.join("\n", lines) + "\n";
    }

    private static String score(Findings findings, TableKey key, String protocol) {
        List<Summary> rows = Headline.bestFirst(key, findings.summaries(key));
        Optional<Summary> own =
                rows.stream().filter(row -> row.protocol().equals(protocol)).findFirst();
        if (own.isEmpty()) {
            return "--";
        }
        Summary row = own.get();
        if (row.mean().isEmpty()) {
            return "failed";
        }
        double mean = row.mean().getAsDouble();
        int digits = Rounded.digits(rows.stream()
                .flatMapToDouble(one -> one.mean().stream())
                .map(Math::abs)
                .max()
                .orElse(0));
        String best = rows.get(0).protocol();
        boolean equal = rows.get(0).mean().equals(row.mean());
        String number = equal ? "\\textbf{" + Rounded.fixed(mean, digits) + "}" : Rounded.fixed(mean, digits);
        boolean level = !protocol.equals(best)
                && findings.comparisons(key).stream()
                        .filter(pair -> Set.of(pair.a(), pair.b()).equals(Set.of(best, protocol)))
                        .anyMatch(pair -> pair.verdict() == Verdict.NOT_DISTINGUISHABLE);
        String interval = row.interval()
                .map(within -> " {\\scriptsize [" + Rounded.fixed(within.low(), digits) + ", "
                        + Rounded.fixed(within.high(), digits) + "]}")
                .orElse("");
        return number + (level ? "$^\\dagger$" : "") + interval;
    }

    private static String comparisons(Findings findings, List<TableKey> keys) {
        List<String> lines = new ArrayList<>();
        lines.add("% Every pair of protocols; p after Holm over all pairs of a table.");
        lines.add("\\begin{tabular}{llrlrrl}");
        lines.add("\\toprule");
        lines.add("A & B & $A - B$ & 95\\,\\% interval & $p$ & effect & verdict \\\\");
        for (TableKey key : keys) {
            List<Comparison> pairs = findings.comparisons(key);
            if (pairs.isEmpty()) {
                continue;
            }
            lines.add("\\midrule");
            lines.add("\\multicolumn{7}{l}{\\emph{" + Latex.escaped(Headline.place(key) + ", " + key.metric())
                    + "}} \\\\");
            pairs.forEach(pair -> lines.add(pair(pair)));
        }
        lines.add("\\bottomrule");
        lines.add("\\end{tabular}");
        return String.join("\n", lines) + "\n";
    }

    private static String pair(Comparison pair) {
        String names = Latex.escaped(pair.a()) + " & " + Latex.escaped(pair.b()) + " & ";
        if (pair.figures().isEmpty()) {
            return names + "-- & -- & -- & -- & " + pair.verdict().words() + " \\\\";
        }
        Figures found = pair.figures().get();
        int digits = Rounded.digits(Math.max(Math.abs(found.meanA()), Math.abs(found.meanB())));
        String interval = found.interval()
                .map(within -> "[" + number(within.low(), digits) + ", " + number(within.high(), digits) + "]")
                .orElse("--");
        String p = found.adjustedP() < SMALL ? "$<$0.001" : Rounded.fixed(found.adjustedP(), 3);
        return names + number(found.difference(), digits) + " & " + interval + " & " + p + " & "
                + number(found.effect(), 2) + " & "
                + (pair.verdict() == Verdict.A_BETTER
                        ? "A better"
                        : pair.verdict() == Verdict.B_BETTER ? "B better" : "--")
                + " \\\\";
    }

    private static String number(double value, int digits) {
        String text = Rounded.fixed(value, digits);
        return text.startsWith("-") ? "$-$" + text.substring(1) : text;
    }
}
