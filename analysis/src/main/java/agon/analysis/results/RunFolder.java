package agon.analysis.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** The folder of a run. */
public final class RunFolder {

    /** What the files of a cell are called whose rows make up those of the run, where they are called otherwise. */
    private static final Map<String, String> IN_A_CELL =
            Map.of("results.csv", "metrics.csv", "curves.csv", "curve.csv");

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads {@code manifest.json} and {@code results.csv}, which must be there, and {@code items.csv}, {@code
     * contests.csv}, {@code optimization.csv}, {@code audits.csv}, {@code subanswers.csv}, {@code reliance.csv}, {@code curves.csv} and {@code
     * ledger.csv}, of which any that is absent counts as one without rows; and {@code experiment.yaml}, without which nothing is known of settings.
     *
     * @throws BadContentException if a file is missing or holds what it should not
     */
    public Run read() {
        Path manifest = folder.resolve("manifest.json");
        for (Path needed : List.of(manifest, folder.resolve("results.csv"))) {
            if (!Files.isRegularFile(needed)) {
                throw new BadContentException(
                        folder + " is not the folder of a finished run: it has no " + needed.getFileName());
            }
        }
        return read(new Manifest(manifest).read().finished(), name -> List.of(folder.resolve(name)));
    }

    /**
     * Reads what there is of a run that may still be going on: the files of the cells that are done.
     *
     * @throws BadContentException if there is no {@code manifest.json}, or a file holds what it should not
     */
    public GrowingRun readGrowing() {
        Path manifest = folder.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            throw new BadContentException(folder + " is not the folder of a run: it has no manifest.json");
        }
        Manifest.Content content = new Manifest(manifest).read();
        Function<String, List<Path>> ofCells = name -> content.ended().stream()
                .filter(cell -> cell.state() == Cell.State.DONE)
                .map(cell -> folder.resolve("cells").resolve(cell.hash()).resolve(IN_A_CELL.getOrDefault(name, name)))
                .toList();
        return new GrowingRun(read(content.ended(), ofCells), content.pending());
    }

    private Run read(List<Cell> cells, Function<String, List<Path>> files) {
        return new Run(
                cells,
                scores(files.apply("results.csv")),
                items(files),
                contests(files),
                optimization(files),
                audits(files),
                rows(files.apply("subanswers.csv"), SubAnswerRow.COLUMNS, SubAnswerRow::read),
                rows(files.apply("reliance.csv"), RelianceRow.COLUMNS, RelianceRow::read),
                curves(files),
                ledger(files),
                new DesignFile(folder.resolve("experiment.yaml")).read());
    }

    private static List<Score> scores(List<Path> results) {
        Set<List<Object>> seen = new HashSet<>();
        return rows(
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
                        "n"),
                row -> {
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

    private static List<Item> items(Function<String, List<Path>> files) {
        return rows(
                files.apply("items.csv"),
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

    private static List<Contest> contests(Function<String, List<Path>> files) {
        return rows(
                files.apply("contests.csv"),
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

    private static List<OptimizationPoint> optimization(Function<String, List<Path>> files) {
        return rows(
                files.apply("optimization.csv"),
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

    private static List<AuditedItem> audits(Function<String, List<Path>> files) {
        return rows(
                files.apply("audits.csv"),
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

    private static List<CurvePoint> curves(Function<String, List<Path>> files) {
        return rows(
                files.apply("curves.csv"),
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

    private static List<LedgerEntry> ledger(Function<String, List<Path>> files) {
        return rows(
                files.apply("ledger.csv"),
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

    /** The rows of all files that are there, in order. */
    private static <T> List<T> rows(List<Path> files, List<String> columns, Function<Row, T> record) {
        List<Path> present = files.stream().filter(Files::isRegularFile).toList();
        return present.size() == 1
                ? new TidyFile(present.get(0), columns).read(record)
                : present.stream()
                        .flatMap(file -> new TidyFile(file, columns).read(record).stream())
                        .toList();
    }
}
