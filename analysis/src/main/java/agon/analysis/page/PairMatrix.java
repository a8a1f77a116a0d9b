package agon.analysis.page;

import agon.analysis.comparison.Comparison;
import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Orientation;
import agon.analysis.comparison.TableKey;
import agon.analysis.comparison.Verdict;
import agon.analysis.report.Headline;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is better than whom on one table: a matrix to look at, and every figure behind it. */
record PairMatrix(TableKey key, Findings findings) {

    /** Wider matrices are not read; the table below has them all the same. */
    private static final int WIDEST = 14;

    private static final List<String> COLUMNS = List.of(
            "A",
            "B",
            "Verdict",
            "A − B [95 %]",
            "BCa [95 %]",
            "p, Holm",
            "p, BH",
            "p, sign flips",
            "Test",
            "Effect",
            "Improvement",
            "Wins, ties, losses",
            "Smallest found",
            "Seeds needed",
            "Seeds",
            "Left out");

    void write(Markup page) {
        List<Comparison> pairs = findings.comparisons(key);
        if (pairs.isEmpty()) {
            page.element("p", "There is one protocol, and nothing to compare it with.");
            return;
        }
        List<String> ranking = Headline.ranking(Headline.bestFirst(key, findings.summaries(key)));
        if (ranking.size() > 1 && ranking.size() <= WIDEST) {
            matrix(page, ranking, pairs);
        }
        page.open("details").element("summary", "Every figure of the " + pairs.size() + " pairs");
        Grid grid = Grid.open(page, "Pairs on " + Clipped.name(Headline.place(key)), true, COLUMNS);
        pairs.forEach(pair -> row(grid, pair));
        grid.close();
        page.closeLine();
    }

    private void matrix(Markup page, List<String> ranking, List<Comparison> pairs) {
        List<String> header = new ArrayList<>(List.of("Row less column"));
        ranking.forEach(protocol -> header.add(Clipped.name(protocol)));
        Grid grid = Grid.open(page, "Every pair: ▲ row better, ▼ row worse, = not distinguishable", false, header);
        for (String row : ranking) {
            grid.row().head(row);
            for (String column : ranking) {
                cell(page, row, column, pairs);
            }
            grid.endRow();
        }
        grid.close();
    }

    private void cell(Markup page, String row, String column, List<Comparison> pairs) {
        if (row.equals(column)) {
            page.element("td", "", "class", "self");
            return;
        }
        Comparison pair = pairs.stream()
                .filter(one -> List.of(one.a(), one.b()).containsAll(List.of(row, column)))
                .findFirst()
                .orElseThrow();
        boolean straight = pair.a().equals(row);
        double difference = pair.figures().map(Figures::difference).orElse(0.0);
        String number = pair.figures().isEmpty() ? "" : " " + signed(straight ? difference : -difference);
        Verdict better = straight ? Verdict.A_BETTER : Verdict.B_BETTER;
        if (pair.verdict() == better) {
            page.element("td", "▲" + number, "class", "better");
        } else if (pair.verdict() == Verdict.NOT_DISTINGUISHABLE) {
            page.element("td", "=" + number, "class", "level");
        } else if (pair.verdict() == Verdict.NOT_COMPARED) {
            page.element("td", "not compared", "class", "level");
        } else {
            page.element("td", "▼" + number, "class", "worse");
        }
    }

    private String signed(double difference) {
        String text = Rounded.fixed(difference, digits());
        return difference > 0 && !text.matches("[0.]+") ? "+" + text : text.replace('-', '−');
    }

    /** As many as the scores of the table have, so that differences are read beside them. */
    private int digits() {
        return Rounded.digits(findings.summaries(key).stream()
                .flatMapToDouble(row -> row.mean().stream())
                .map(Math::abs)
                .max()
                .orElse(0));
    }

    private void row(Grid grid, Comparison pair) {
        grid.row().head(pair.a()).cell(Clipped.name(pair.b())).cell(verdict(pair));
        Optional<Figures> found = pair.figures();
        if (found.isPresent()) {
            figures(grid, found.get());
        } else {
            for (int i = 3; i < COLUMNS.size() - 2; i++) {
                grid.cell("-");
            }
        }
        grid.number("" + pair.seeds(), pair.seeds())
                .number("" + pair.leftOut(), pair.leftOut())
                .endRow();
    }

    private void figures(Grid grid, Figures figures) {
        int digits = digits();
        Comparison.Corroboration further = figures.corroboration();
        grid.number(
                        Rounded.fixed(figures.difference(), digits) + interval(figures.interval(), digits),
                        figures.difference())
                .cell(
                        further.biasCorrected().isPresent()
                                ? interval(further.biasCorrected(), digits).strip()
                                : "-")
                .number(Estimates.p(figures.adjustedP()), figures.adjustedP())
                .number(Estimates.p(further.falseDiscoveryP()), further.falseDiscoveryP())
                .number(
                        further.signFlipP().isPresent()
                                ? Estimates.p(further.signFlipP().getAsDouble())
                                : "-",
                        further.signFlipP().orElse(2))
                .cell(figures.test())
                .number(Rounded.fixed(figures.effect(), 2), figures.effect())
                .number(Rounded.fixed(further.improvement(), 2), further.improvement())
                .cell(figures.counts().wins() + ", " + figures.counts().ties() + ", "
                        + figures.counts().losses())
                .number(
                        figures.detectable().isPresent()
                                ? Rounded.fixed(figures.detectable().getAsDouble(), digits)
                                : "-",
                        figures.detectable().orElse(Double.POSITIVE_INFINITY))
                .number(
                        further.seedsNeeded().isPresent()
                                ? "" + further.seedsNeeded().getAsInt()
                                : "-",
                        further.seedsNeeded().orElse(Integer.MAX_VALUE));
    }

    private static String interval(Optional<Interval> interval, int digits) {
        return interval.map(within ->
                        " [" + Rounded.fixed(within.low(), digits) + ", " + Rounded.fixed(within.high(), digits) + "]")
                .orElse("");
    }

    private String verdict(Comparison pair) {
        String sense = Orientation.of(key.metric()) == Orientation.LOWER_IS_BETTER ? " (lower)" : "";
        return switch (pair.verdict()) {
            case A_BETTER -> Clipped.name(pair.a()) + " better" + sense;
            case B_BETTER -> Clipped.name(pair.b()) + " better" + sense;
            case NOT_DISTINGUISHABLE, NOT_COMPARED -> pair.verdict().words();
        };
    }
}
