package agon.cli;

import agon.analysis.Analysis;
import agon.analysis.report.ConsoleReport;
import agon.analysis.several.Naming;
import agon.engine.plugin.Plugins;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Works out anew what a finished run shows, or what several show together. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the protocols of a finished run, and writes its tables and its report anew.",
            "With several runs, compares the protocols of all of them and writes nothing; runs that were not asked the same"
                    + " questions are refused, and those that were made by different versions are told."
        })
final class CompareCommand implements Runnable {

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders of runs, such as runs/quickstart")
    private List<Path> folders = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "DIR",
            description =
                    "compare each protocol with itself in this run alone, rather than all protocols with each other")
    private Optional<Path> baseline = Optional.empty();

    @Override
    public void run() {
        List<Path> runs = new ArrayList<>();
        baseline.map(this::absolute).ifPresent(runs::add);
        folders.stream().map(this::absolute).filter(run -> !runs.contains(run)).forEach(runs::add);
        PrintWriter output = spec.commandLine().getOut();
        if (runs.size() == 1) {
            if (baseline.isPresent() || folders.size() > 1) {
                throw new ParameterException(spec.commandLine(), "a run cannot be compared with itself: name another");
            }
            output.print(ConsoleReport.render(Analysis.of(runs.get(0), new PluginBibliography(Plugins.onClassPath()))));
            output.println(folders.get(0));
        } else {
            Analysis.remark(runs).ifPresent(line -> spec.commandLine().getErr().println("agon: " + line));
            Naming naming = baseline.isPresent() ? Naming.RUN_AGAINST_RUN : Naming.ALL_PROTOCOLS;
            output.print(ConsoleReport.render(Analysis.across(runs, naming)));
        }
        output.flush();
    }

    private Path absolute(Path folder) {
        return agon.installation().workingFolder().resolve(folder).normalize();
    }
}
