package agon.engine.example;

import agon.engine.plan.Cell;
import agon.engine.run.Environment;
import agon.engine.run.ExperimentRun;
import agon.engine.run.RunFolder;
import agon.engine.run.RunSummary;
import agon.engine.worker.CellListener;
import agon.engine.worker.CellRunner;
import agon.engine.worker.WorkerCommand;
import agon.engine.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Runs an experiment in worker JVMs; a process that tests can kill. */
public final class RunMain {

    private RunMain() {}

    /** @param arguments folder, workers, seeds, milliseconds to rest */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Cell> plan = Cells.several(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        run(Path.of(arguments[0]), plan, Integer.parseInt(arguments[1]));
    }

    /** Runs a plan in worker JVMs. */
    public static RunSummary run(Path out, List<Cell> plan, int workers) throws IOException, InterruptedException {
        try (RunFolder folder = RunFolder.open(out, "example")) {
            return run(folder, plan, pool(folder, workers, Duration.ofMinutes(1)));
        }
    }

    /** Runs a plan with any runner. */
    public static RunSummary run(RunFolder folder, List<Cell> plan, CellRunner runner)
            throws IOException, InterruptedException {
        CellListener silent = (cell, outcome) -> {};
        Environment environment = Environment.observe(2, new TreeMap<>(), List.of());
        return ExperimentRun.of(folder, plan).execute("name: \"example\"\n", environment, runner, silent);
    }

    /** A pool of small workers. */
    public static WorkerPool pool(RunFolder folder, int workers, Duration limit) {
        WorkerCommand command = new WorkerCommand(folder.cells(), folder.logs(), Optional.empty(), 100);
        return new WorkerPool(command, workers, limit);
    }
}
