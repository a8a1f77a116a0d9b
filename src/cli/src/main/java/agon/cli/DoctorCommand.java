package agon.cli;

import agon.api.agent.LearnerProvider;
import agon.api.task.InvalidData;
import agon.engine.plan.Experiment;
import agon.engine.plugin.Plugins;
import agon.engine.spec.Adjustments;
import agon.engine.spec.ExperimentReader;
import agon.engine.spec.InvalidExperiment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells whether everything that a run needs is there. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks the JDK, native libraries, data and machine; leaves with 1 if something is missing.")
final class DoctorCommand implements Callable<Integer> {

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter output = spec.commandLine().getOut();
        Plugins plugins = Plugins.onClassPath();
        Columns columns = new Columns();
        machine(columns);
        boolean learning = true;
        for (LearnerProvider<?> learner : plugins.learners().all()) {
            LearnerTrial.Result trial = new LearnerTrial(learner).result();
            columns.add("learner " + learner.card().id(), trial.sound() ? "ok" : "FAILS", trial.text());
            learning &= trial.sound();
        }
        data(columns);
        boolean runnable = experiments(columns, plugins);
        output.print(columns.text());
        output.flush();
        return learning && runnable ? 0 : 1;
    }

    private static void machine(Columns columns) {
        columns.add(
                "java",
                "ok",
                System.getProperty("java.version") + " from " + System.getProperty("java.vendor") + " in "
                        + System.getProperty("java.home"));
        columns.add(
                "system",
                "ok",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        columns.add(
                "cores and memory",
                "ok",
                Machine.cores() + " cores, " + Machine.memoryMebibytes() + " MiB: " + Machine.jobs()
                        + " cells at once");
        boolean offline = Boolean.getBoolean("ai.djl.offline");
        columns.add(
                "offline",
                offline ? "ok" : "NO",
                offline
                        ? "no library fetches anything while running"
                        : "start it by the agon launcher to keep it offline");
    }

    private void data(Columns columns) throws IOException {
        Optional<Path> folder = agon.installation().data();
        if (folder.isEmpty()) {
            columns.add(
                    "AGON_DATA", "unset", "tasks make their own data; set it to a folder of data files to use those");
        } else if (!Files.isDirectory(folder.get())) {
            columns.add("AGON_DATA", "MISSING", folder.get() + " is no folder");
        } else {
            try (Stream<Path> files = Files.walk(folder.get(), 2)) {
                List<String> names = files.filter(Files::isRegularFile)
                        .map(file -> folder.get().relativize(file).toString())
                        .sorted()
                        .toList();
                columns.add("AGON_DATA", "ok", folder.get() + ": " + String.join(", ", names));
            }
        }
    }

    /** An experiment that needs data which are not there is no fault of the installation. */
    private boolean experiments(Columns columns, Plugins plugins) {
        boolean runnable = true;
        ExperimentReader reader =
                new ExperimentReader(plugins, agon.installation().data());
        for (Map.Entry<String, Path> experiment :
                agon.installation().experiments().entrySet()) {
            String name = "experiment " + experiment.getKey();
            try {
                Experiment read = reader.read(experiment.getValue(), Adjustments.NONE);
                columns.add(
                        name,
                        "ok",
                        read.protocols().size() + " protocols, " + read.tasks().size() + " tasks");
            } catch (InvalidExperiment invalid) {
                columns.add(name, "CANNOT RUN", invalid.getMessage().replace("\n", "; "));
                runnable &= agon.installation().data().isEmpty();
            } catch (InvalidData missing) {
                columns.add(name, "CANNOT RUN", missing.getMessage());
            }
        }
        return runnable;
    }
}
