package agon.cli;

import agon.analysis.Analysis;
import agon.analysis.Bibliography;
import agon.analysis.finding.Inquiries;
import agon.analysis.report.ConsoleReport;
import agon.analysis.results.BadContentException;
import agon.engine.plan.ContentHash;
import agon.engine.plan.Experiment;
import agon.engine.plan.ExperimentYaml;
import agon.engine.plan.Plan;
import agon.engine.plugin.Plugins;
import agon.engine.run.Environment;
import agon.engine.run.ExperimentRun;
import agon.engine.run.RunFolder;
import agon.engine.run.RunSummary;
import agon.engine.spec.Adjustments;
import agon.engine.spec.ExperimentReader;
import agon.engine.spec.InvalidExperiment;
import agon.engine.spec.Problem;
import agon.engine.worker.WorkerCommand;
import agon.engine.worker.WorkerPool;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs an experiment, or what is left of it, and shows what came out. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Runs an experiment and compares what its protocols trained.",
            "The same command goes on where an interrupted run stopped."
        },
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SPEC",
            defaultValue = "quickstart",
            description = "experiment file, or the name of one that comes with Agon (default: ${DEFAULT-VALUE})")
    private String experiment = "quickstart";

    @Option(
            names = {"-p", "--protocols"},
            split = ",",
            paramLabel = "ID",
            description = "run these protocols alone; those that the experiment does not name are added")
    private List<String> protocols = List.of();

    @Option(
            names = {"-t", "--tasks"},
            split = ",",
            paramLabel = "ID",
            description = "run on these tasks alone; those that the experiment does not name are added")
    private List<String> tasks = List.of();

    @Option(names = "--seeds", paramLabel = "SEEDS", description = "seeds, such as 0..4 or 1,3")
    private Optional<String> seeds = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "replace a setting, such as tasks.permutation-powering.size=8; several values with commas"
                    + " between them are swept")
    private List<String> settings = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "cells at once (default: the number of cores)")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the results (default: runs/<experiment>)")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "MINUTES",
            defaultValue = "60",
            description = "longest that a cell may take (default: ${DEFAULT-VALUE})")
    private int minutes = 60;

    @Option(names = "--dry-run", description = "show the cells, and what is known of their cost; run nothing")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs.orElse(1) < 1 || minutes < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs and --time-limit must be at least 1");
        }
        Installation installation = agon.installation();
        Plugins plugins = Plugins.onClassPath();
        Adjustments adjustments = new Adjustments(protocols, tasks, seeds, settings);
        Path file = installation.experiment(experiment);
        Experiment read = new ExperimentReader(plugins, installation.data()).read(file, adjustments);
        refuseImpossibleFinding(read, file);
        ContentHash hash = new ContentHash(plugins, installation.data());
        Plan plan = Plan.of(read, hash);
        new DataRemarks(plugins, installation.data()).of(plan).forEach(this::remark);
        Path folder = installation.workingFolder().resolve(out.orElse(Path.of("runs", read.name())));
        int workers = Math.min(jobs.orElseGet(Machine::jobs), plan.cells().size());
        PrintWriter output = spec.commandLine().getOut();
        if (dryRun) {
            output.print(new DryRun(plan, folder, installation.measured(), workers).describe());
            output.flush();
            return 0;
        }
        return finish(folder, run(plan, hash, folder, workers), new PluginBibliography(plugins), output);
    }

    private void remark(String line) {
        spec.commandLine().getErr().println("agon: " + line);
    }

    /** Hours of training should not end in the news that what they were for is not known, or asks for more than there is. */
    private static void refuseImpossibleFinding(Experiment experiment, Path file) {
        try {
            int agents = experiment.protocols().size() * experiment.seeds().size();
            experiment
                    .finding()
                    .map(Inquiries::of)
                    .ifPresent(inquiry -> inquiry.refuseUnlessWithin(
                            agents, experiment.evaluation().audited()));
        } catch (BadContentException refused) {
            throw new InvalidExperiment(List.of(new Problem(file.toString(), refused.getMessage())));
        }
    }

    private RunSummary run(Plan plan, ContentHash hash, Path path, int workers)
            throws IOException, InterruptedException {
        Interruption interruption = Interruption.ofThisThread();
        try (RunFolder folder = RunFolder.open(path, plan.experiment().name())) {
            ExperimentRun run = ExperimentRun.of(folder, plan.cells());
            WorkerCommand command = new WorkerCommand(
                    folder.cells(), folder.logs(), agon.installation().data(), WorkerCommand.DEFAULT_HEAP_MEBIBYTES);
            WorkerPool pool = new WorkerPool(command, workers, Duration.ofMinutes(minutes));
            Environment environment = Environment.observe(
                    workers, hash.dataHashes(), plan.experiment().seeds());
            int all = plan.cells().size();
            try (Progress progress = Progress.on(
                    spec.commandLine().getErr(), all, all - run.pending().size())) {
                return run.execute(ExperimentYaml.write(plan.experiment()), environment, pool, progress);
            }
        } finally {
            interruption.end();
        }
    }

    private int finish(Path folder, RunSummary summary, Bibliography bibliography, PrintWriter output) {
        if (summary.done() > 0) {
            output.print(ConsoleReport.render(Analysis.of(folder, bibliography)));
        }
        PrintWriter errors = spec.commandLine().getErr();
        for (RunSummary.FailedCell failed : summary.failed()) {
            errors.println("agon: failed: " + failed.protocol() + " on " + failed.task()
                    + (failed.variant().isEmpty() ? "" : " (" + failed.variant() + ")") + ", seed " + failed.seed()
                    + ": "
                    + failed.reason() + " (see " + failed.log() + ")");
        }
        errors.flush();
        output.println(summary.done() + " cells done, " + summary.resumed() + " of them before; "
                + summary.failed().size() + " failed");
        if (summary.done() > 0) {
            output.println(folder.resolve("report.html"));
        }
        output.println(folder);
        output.flush();
        return summary.failed().isEmpty() ? 0 : 1;
    }
}
