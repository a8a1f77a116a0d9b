package agon.analysis.report;

import agon.analysis.comparison.Comparison;
import agon.analysis.comparison.Comparison.Corroboration;
import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.comparison.Cost;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Rank;
import agon.analysis.comparison.Summary;
import agon.analysis.statistics.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The tables that go into a paper. Columns are only ever added at the end. */
final class PaperTables {

    private static final List<String> SUMMARY = List.of(
            "task",
            "variant",
            "split",
            "metric",
            "unit",
            "protocol",
            "n_seeds",
            "failed",
            "mean",
            "sd",
            "ci_low",
            "ci_high",
            "normalized",
            "normalized_ci_low",
            "normalized_ci_high",
            "normalized_note",
            "iqm",
            "oversight",
            "on_front");

    private static final List<String> COMPARISONS = List.of(
            "task",
            "split",
            "metric",
            "a",
            "b",
            "n",
            "mean_a",
            "mean_b",
            "difference",
            "ci_low",
            "ci_high",
            "test",
            "p",
            "p_adjusted",
            "effect",
            "wins",
            "ties",
            "losses",
            "mde",
            "verdict",
            "variant",
            "level",
            "n_seeds",
            "seeds_left_out",
            "cohens_d",
            "gaming_gap_a",
            "gaming_gap_b",
            "bca_low",
            "bca_high",
            "sign_flip_p",
            "p_false_discovery",
            "improvement",
            "seeds_needed");

    private static final List<String> COSTS =
            List.of("task", "variant", "protocol", "channel", "mean", "min", "max", "n_cells");

    private static final List<String> RANKS = List.of("split", "protocol", "mean_rank", "n_tables", "n_tables_in_all");

    private PaperTables() {}

    static List<PaperTable> of(Findings findings) {
        GamingGaps gaps = GamingGaps.of(findings.summaries());
        return List.of(
                new PaperTable("summary.csv", SUMMARY, map(findings.summaries(), PaperTables::row)),
                new PaperTable("comparisons.csv", COMPARISONS, map(findings.comparisons(), pair -> row(pair, gaps))),
                new PaperTable("costs.csv", COSTS, map(findings.costs(), PaperTables::row)),
                new PaperTable("ranks.csv", RANKS, map(findings.ranks(), PaperTables::row)),
                AcrossTasks.rankTests(findings),
                AcrossTasks.improvements(findings),
                CurveTables.curves(findings),
                CurveTables.areas(findings));
    }

    static <T> List<List<String>> map(List<T> all, Function<T, List<String>> row) {
        return all.stream().map(row).toList();
    }

    private static List<String> row(Summary summary) {
        return List.of(
                Field.text(summary.key().task()),
                Field.text(summary.key().variant()),
                Field.text(summary.key().split()),
                Field.text(summary.key().metric()),
                Field.text(summary.unit()),
                Field.text(summary.protocol()),
                Field.number(summary.seeds()),
                Field.number(summary.failed()),
                Field.number(summary.mean()),
                Field.number(summary.deviation()),
                low(summary.interval()),
                high(summary.interval()),
                Field.number(summary.normalized()),
                low(summary.normalizedInterval()),
                high(summary.normalizedInterval()),
                Field.text(summary.note()),
                Field.number(summary.interquartileMean()),
                Field.number(summary.oversight()),
                summary.onFront() ? "1" : "0");
    }

    private static List<String> row(Comparison pair, GamingGaps gaps) {
        Optional<Figures> figures = pair.figures();
        Optional<Corroboration> further = figures.map(Figures::corroboration);
        return List.of(
                Field.text(pair.key().task()),
                Field.text(pair.key().split()),
                Field.text(pair.key().metric()),
                Field.text(pair.a()),
                Field.text(pair.b()),
                Field.number(pair.n()),
                number(figures, Figures::meanA),
                number(figures, Figures::meanB),
                number(figures, Figures::difference),
                low(figures.flatMap(Figures::interval)),
                high(figures.flatMap(Figures::interval)),
                figures.map(Figures::test).orElse(""),
                number(figures, Figures::p),
                number(figures, Figures::adjustedP),
                number(figures, Figures::effect),
                figures.map(found -> Field.number(found.counts().wins())).orElse(""),
                figures.map(found -> Field.number(found.counts().ties())).orElse(""),
                figures.map(found -> Field.number(found.counts().losses())).orElse(""),
                Field.number(figures.map(Figures::detectable).orElse(OptionalDouble.empty())),
                pair.verdict().words(),
                Field.text(pair.key().variant()),
                pair.level().name().toLowerCase(Locale.ROOT),
                Field.number(pair.seeds()),
                Field.number(pair.leftOut()),
                Field.number(figures.map(Figures::cohensD).orElse(OptionalDouble.empty())),
                Field.number(gaps.of(pair.key(), pair.a())),
                Field.number(gaps.of(pair.key(), pair.b())),
                low(further.flatMap(Corroboration::biasCorrected)),
                high(further.flatMap(Corroboration::biasCorrected)),
                Field.number(further.map(Corroboration::signFlipP).orElse(OptionalDouble.empty())),
                further.map(found -> Field.number(found.falseDiscoveryP())).orElse(""),
                further.map(found -> Field.number(found.improvement())).orElse(""),
                further.filter(found -> found.seedsNeeded().isPresent())
                        .map(found -> Field.number(found.seedsNeeded().getAsInt()))
                        .orElse(""));
    }

    private static List<String> row(Cost cost) {
        return List.of(
                Field.text(cost.task()),
                Field.text(cost.variant()),
                Field.text(cost.protocol()),
                Field.text(cost.channel()),
                Field.number(cost.mean()),
                Field.number(cost.min()),
                Field.number(cost.max()),
                Field.number(cost.cells()));
    }

    private static List<String> row(Rank rank) {
        return List.of(
                Field.text(rank.split()),
                Field.text(rank.protocol()),
                Field.number(rank.meanRank()),
                Field.number(rank.tables()),
                Field.number(rank.tablesInAll()));
    }

    private static String number(Optional<Figures> figures, ToDoubleFunction<Figures> figure) {
        return figures.map(found -> Field.number(figure.applyAsDouble(found))).orElse("");
    }

    static String low(Optional<Interval> interval) {
        return interval.map(bounds -> Field.number(bounds.low())).orElse("");
    }

    static String high(Optional<Interval> interval) {
        return interval.map(bounds -> Field.number(bounds.high())).orElse("");
    }
}
