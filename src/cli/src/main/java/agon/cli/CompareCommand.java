package agon.cli;

import agon.analysis.Analysis;
import agon.analysis.report.ConsoleReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Works out anew what a finished run shows. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares the protocols of a finished run, and writes summary.csv, comparisons.csv and others.")
final class CompareCommand implements Runnable {

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder of a run, such as runs/quickstart")
    private Path folder = Path.of("");

    @Override
    public void run() {
        Path run = agon.installation().workingFolder().resolve(folder);
        PrintWriter output = spec.commandLine().getOut();
        output.print(ConsoleReport.render(Analysis.of(run)));
        output.println(folder);
        output.flush();
    }
}
