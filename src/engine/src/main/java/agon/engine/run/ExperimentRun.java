package agon.engine.run;

import agon.engine.cell.Attempt;
import agon.engine.cell.CellFolder;
import agon.engine.cell.CellOutcome;
import agon.engine.cell.Json;
import agon.engine.plan.Cell;
import agon.engine.worker.CellListener;
import agon.engine.worker.CellRunner;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Runs the cells of a plan that have no results yet, and puts the tables together. */
public final class ExperimentRun {

    private final RunFolder folder;
    private final List<Cell> plan;
    private final Manifest manifest;

    /**
     * Looks what is there already.
     *
     * @throws IOException if the folder cannot be read or cleared
     */
    public static ExperimentRun of(RunFolder folder, List<Cell> plan) throws IOException {
        ExperimentRun run = new ExperimentRun(folder, plan);
        for (Cell cell : plan) {
            CellFolder results = new CellFolder(folder.cells(), cell.hash());
            if (results.holds(cell)) {
                run.manifest.done(cell);
            } else {
                results.clear();
            }
        }
        return run;
    }

    private ExperimentRun(RunFolder folder, List<Cell> plan) {
        this.folder = folder;
        this.plan = List.copyOf(plan);
        this.manifest = new Manifest(plan);
    }

    /** The cells that are still to be run, in the order of the plan; those that failed before are among them. */
    public List<Cell> pending() {
        return manifest.in(Manifest.State.pending);
    }

    /**
     * Runs what is pending, seed by seed, and writes everything but the statistics.
     *
     * @param experimentYaml the resolved experiment
     * @throws IOException if something cannot be written or no worker can be started; what was finished stays
     * @throws InterruptedException if the thread was interrupted; what was finished stays
     */
    public RunSummary execute(String experimentYaml, Environment environment, CellRunner runner, CellListener listener)
            throws IOException, InterruptedException {
        folder.file(RunFolder.EXPERIMENT).write(experimentYaml);
        folder.file("environment.json").write(Json.PRETTY.writeValueAsString(environment) + "\n");
        List<Cell> pending = pending();
        writeManifest();
        try {
            runner.run(seedBySeed(pending), new Noting(manifest, listener));
        } catch (IOException | InterruptedException e) {
            noteInSpiteOf(e);
            throw e;
        }
        writeManifest();
        // Workers of a killed run may have lived on for a moment after the folder was opened.
        CellFolder.removeUnfinished(folder.cells());
        new Aggregation(folder).write(manifest.in(Manifest.State.done));
        return summary(plan.size() - pending.size());
    }

    /**
     * A run that is cut short has something of everything, and what the cells of a task wait for together, such as its judge, is
     * made beside that of another task.
     */
    private static List<Cell> seedBySeed(List<Cell> cells) {
        return cells.stream()
                .sorted(Comparator.comparingLong(cell -> cell.spec().seed()))
                .toList();
    }

    /** What is said about an end is why it came, not that it could not be noted on top of that. */
    private void noteInSpiteOf(Exception end) {
        try {
            writeManifest();
        } catch (IOException e) {
            end.addSuppressed(e);
        }
    }

    private void writeManifest() throws IOException {
        manifest.writeTo(folder.file("manifest.json"));
    }

    private RunSummary summary(int resumed) {
        List<RunSummary.FailedCell> failed = manifest.entries().stream()
                .filter(entry -> entry.state() == Manifest.State.failed)
                .map(entry -> new RunSummary.FailedCell(
                        entry.hash(),
                        entry.protocol(),
                        entry.task(),
                        entry.variant(),
                        entry.seed(),
                        entry.reason(),
                        new CellFolder(folder.cells(), entry.hash())
                                .logOfFailure()
                                .toString()))
                .toList();
        return new RunSummary(manifest.in(Manifest.State.done).size(), resumed, failed);
    }

    private record Noting(Manifest manifest, CellListener listener) implements CellListener {

        @Override
        public void started(Cell cell, Attempt attempt) {
            listener.started(cell, attempt);
        }

        @Override
        public void ended(Cell cell, CellOutcome outcome) {
            manifest.ended(cell, outcome);
            listener.ended(cell, outcome);
        }
    }
}
