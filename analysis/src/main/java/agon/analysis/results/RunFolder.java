package agon.analysis.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** The folder of a finished run. */
public final class RunFolder {

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads {@code manifest.json} and {@code results.csv}, which must be there, and {@code items.csv}, {@code
     * contests.csv}, {@code optimization.csv}, {@code audits.csv}, {@code curves.csv} and {@code ledger.csv}, of which any that
     * is absent counts as one without rows; and {@code experiment.yaml}, without which nothing is known of settings.
     *
     * @throws BadContentException if a file is missing or holds what it should not
     */
    public Run read() {
        Path manifest = folder.resolve("manifest.json");
        Path results = folder.resolve("results.csv");
        for (Path needed : List.of(manifest, results)) {
            if (!Files.isRegularFile(needed)) {
                throw new BadContentException(
                        folder + " is not the folder of a finished run: it has no " + needed.getFileName());
            }
        }
        return new Run(
                new Manifest(manifest).read(),
                scores(results),
                items(),
                contests(),
                optimization(),
                audits(),
                curves(),
                ledger(),
                new DesignFile(folder.resolve("experiment.yaml")).read());
    }

    private List<Score> scores(Path results) {
        Set<List<Object>> seen = new HashSet<>();
        return new TidyFile(
                        results,
                        List.of(
                                "cell",
                                "protocol",
                                "task",
                                "learner",
                                "variant",
                                "seed",
                                "split",
                                "metric",
                                "unit",
                                "value",
                                "n"))
                .read(row -> {
                    Score score = new Score(
                            row.text("cell"),
                            row.name("protocol"),
                            row.name("task"),
                            row.text("learner"),
                            row.text("variant"),
                            row.whole("seed"),
                            row.name("split"),
                            row.name("metric"),
                            row.text("unit"),
                            row.number("value"),
                            row.whole("n"));
                    List<Object> key = List.of(
                            score.protocol(),
                            score.task(),
                            score.variant(),
                            score.seed(),
                            score.split(),
                            score.metric());
                    if (!seen.add(key)) {
                        throw row.bad("value", "a second value for " + key + "; protocol labels must be distinct");
                    }
                    return score;
                });
    }

    private List<Item> items() {
        return optional(
                "items.csv",
                List.of("cell", "protocol", "task", "seed", "split", "question", "correct", "error", "variant"),
                row -> new Item(
                        row.text("cell"),
                        row.name("protocol"),
                        row.name("task"),
                        row.text("variant"),
                        row.whole("seed"),
                        row.name("split"),
                        row.name("question"),
                        row.outcome()));
    }

    private List<Contest> contests() {
        return optional(
                "contests.csv",
                List.of(
                        "cell",
                        "protocol",
                        "task",
                        "seed",
                        "split",
                        "question",
                        "truth_claims",
                        "truth_begins",
                        "committed",
                        "share",
                        "variant"),
                row -> new Contest(
                        row.text("cell"),
                        row.name("protocol"),
                        row.name("task"),
                        row.text("variant"),
                        row.whole("seed"),
                        row.name("split"),
                        row.name("question"),
                        row.flag("truth_claims"),
                        row.flag("truth_begins"),
                        row.flag("committed"),
                        row.share("share")));
    }

    private List<OptimizationPoint> optimization() {
        return optional(
                "optimization.csv",
                List.of(
                        "cell",
                        "protocol",
                        "task",
                        "seed",
                        "method",
                        "strength",
                        "divergence",
                        "proxy",
                        "score",
                        "draws",
                        "variant"),
                row -> new OptimizationPoint(
                        row.text("cell"),
                        row.name("protocol"),
                        row.name("task"),
                        row.text("variant"),
                        row.whole("seed"),
                        row.name("method"),
                        row.number("strength"),
                        row.number("divergence"),
                        row.number("proxy"),
                        row.share("score"),
                        row.whole("draws")));
    }

    private List<AuditedItem> audits() {
        return optional(
                "audits.csv",
                List.of(
                        "cell",
                        "protocol",
                        "task",
                        "seed",
                        "question",
                        "overseer_score",
                        "audit_score",
                        "true_score",
                        "variant"),
                row -> new AuditedItem(
                        row.text("cell"),
                        row.name("protocol"),
                        row.name("task"),
                        row.text("variant"),
                        row.whole("seed"),
                        row.name("question"),
                        row.isEmpty("overseer_score")
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(row.share("overseer_score")),
                        row.share("audit_score"),
                        row.share("true_score")));
    }

    private List<CurvePoint> curves() {
        return optional(
                "curves.csv",
                List.of(
                        "cell",
                        "protocol",
                        "task",
                        "seed",
                        "step",
                        "channel",
                        "spent",
                        "split",
                        "metric",
                        "value",
                        "variant"),
                row -> new CurvePoint(
                        row.text("cell"),
                        row.name("protocol"),
                        row.name("task"),
                        row.text("variant"),
                        row.whole("seed"),
                        row.whole("step"),
                        row.text("channel"),
                        row.number("spent"),
                        row.name("split"),
                        row.name("metric"),
                        row.number("value")));
    }

    private List<LedgerEntry> ledger() {
        return optional(
                "ledger.csv",
                List.of("cell", "protocol", "task", "seed", "channel", "count", "variant"),
                row -> new LedgerEntry(
                        row.text("cell"),
                        row.name("protocol"),
                        row.name("task"),
                        row.text("variant"),
                        row.whole("seed"),
                        row.name("channel"),
                        row.number("count")));
    }

    private <T> List<T> optional(String name, List<String> columns, Function<Row, T> record) {
        Path path = folder.resolve(name);
        return Files.isRegularFile(path) ? new TidyFile(path, columns).read(record) : List.of();
    }
}
