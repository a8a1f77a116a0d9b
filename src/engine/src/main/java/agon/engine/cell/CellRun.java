package agon.engine.cell;

import agon.api.codec.Wording;
import agon.api.settings.InvalidSetting;
import agon.api.task.InvalidData;
import agon.engine.plan.Cell;
import agon.engine.plan.CellSpec;
import agon.engine.plugin.InvalidPlugin;
import agon.engine.plugin.Plugins;
import agon.engine.session.NonFiniteResult;
import agon.engine.session.ProtocolViolation;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs cells in this JVM, one at a time.
 *
 * @param plugins where protocols, tasks and learners come from
 * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
 * @param cells the folder of all cells, which exists
 * @param output where what plugins print goes
 */
public record CellRun(Plugins plugins, Optional<Path> dataFolder, Path cells, OutputCapture output) {

    private static final double NANOSECONDS = 1e9;

    /** Runs a cell; on success its folder is in place, otherwise its log is. Throws nothing that a cell may cause. */
    public CellOutcome run(Cell cell, Attempt attempt) {
        long start = System.nanoTime();
        CellFolder folder = new CellFolder(cells, cell.hash());
        try {
            Path unfinished = folder.begin();
            Optional<Throwable> failure = logged(cell, attempt, folder, unfinished, start);
            double seconds = seconds(start);
            if (failure.isEmpty()) {
                folder.complete(unfinished);
                return CellOutcome.done(cell.hash(), seconds);
            }
            folder.fail();
            return CellOutcome.failed(cell.hash(), kind(failure.get()), reason(failure.get()), seconds);
        } catch (IOException e) {
            folder.abandon();
            // A message about a file is no more than its name; that of a full disk says all there is.
            String why = e instanceof FileSystemException ? e.toString() : e.getMessage();
            String reason = "the results of a cell cannot be written to " + cells + ": " + why;
            return CellOutcome.failed(cell.hash(), Failure.STORAGE, reason, seconds(start));
        }
    }

    private Optional<Throwable> logged(Cell cell, Attempt attempt, CellFolder folder, Path unfinished, long start)
            throws IOException {
        try (PrintStream log = new PrintStream(
                Files.newOutputStream(unfinished.resolve(CellFolder.LOG)), true, StandardCharsets.UTF_8)) {
            output.begin(log);
            try {
                CellExperiment.Findings<?, ?> findings = experiment(cell, unfinished, log);
                write(cell, folder, unfinished, findings);
                new CellTables(cell, unfinished).timings(attempt, seconds(start));
                return Optional.empty();
            } catch (IOException e) {
                throw e;
            } catch (Throwable e) {
                // Whatever a plugin throws costs its own cell and no other.
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                log.print(trace);
                return Optional.of(e);
            } finally {
                output.end();
            }
        }
    }

    private CellExperiment.Findings<?, ?> experiment(Cell cell, Path unfinished, PrintStream log) {
        CellSpec spec = cell.spec();
        log.println(spec);
        try (OpenTask open = OpenTask.of(plugins, spec.task(), spec.seed(), dataFolder, log)) {
            open.task().remarks().forEach(log::println);
            return new CellExperiment(
                            spec,
                            plugins.protocols().get(spec.protocol().id()).card(),
                            plugins.protocol(
                                    spec.protocol().id(), spec.protocol().settings()),
                            new PluginLearners(plugins, spec.learner()),
                            open::upbringing,
                            curveIn(new CellTables(cell, unfinished), log),
                            log)
                    .run(open.task());
        }
    }

    /** Draws the curve as far as it has come, which is what is left of a cell that is stopped. */
    private static CellExperiment.Progress curveIn(CellTables tables, PrintStream log) {
        return (points, spent) -> {
            try {
                tables.curve(points, spent);
            } catch (IOException e) {
                // The whole curve is written at the end, and fails the cell if it cannot be.
                log.println("the curve so far cannot be written: " + e);
            }
        };
    }

    private static <Q, A> void write(
            Cell cell, CellFolder folder, Path unfinished, CellExperiment.Findings<Q, A> findings) throws IOException {
        CellTables tables = new CellTables(cell, unfinished);
        Wording<Q, A> wording = findings.task().codec().wording();
        tables.results(findings.splits(), findings.audit().scores(), findings.trained());
        tables.items(findings.splits(), wording);
        tables.contests(findings.splits(), wording);
        tables.optimization(findings.selections());
        tables.audits(findings.audit().answers(), findings.splits().get(0).heldOut(), wording);
        new InquestTable(cell, unfinished).write(findings.inquests(), findings.splits(), wording);
        new RelianceTable(cell, unfinished).write(findings.reliances());
        tables.curve(findings.checkpoints().points(), findings.spent());
        tables.ledger(findings.spent());
        tables.transcripts(findings.transcripts().kept());
        tables.studies(findings.transcripts().studies());
        String exhausted = findings.exhausted();
        folder.describe(
                unfinished,
                new CellDescription(
                        cell.hash(),
                        cell.spec(),
                        exhausted.isEmpty() ? "normally" : "budget",
                        exhausted,
                        findings.checkpoints().made(),
                        findings.transcripts().offered()));
    }

    private static Failure kind(Throwable thrown) {
        if (thrown instanceof ProtocolViolation) {
            return Failure.VIOLATION;
        }
        if (thrown instanceof NonFiniteResult) {
            return Failure.NON_FINITE;
        }
        if (thrown instanceof OutOfMemoryError) {
            return Failure.OUT_OF_MEMORY;
        }
        boolean invalid =
                thrown instanceof InvalidSetting || thrown instanceof InvalidData || thrown instanceof InvalidPlugin;
        return invalid ? Failure.INVALID : Failure.BROKEN;
    }

    private static String reason(Throwable thrown) {
        boolean speaksForItself = kind(thrown) != Failure.BROKEN && thrown.getMessage() != null;
        String text = speaksForItself ? thrown.getMessage() : thrown.toString();
        return List.of(text.split("\\R", 2)).get(0);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOSECONDS;
    }
}
