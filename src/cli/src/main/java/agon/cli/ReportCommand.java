package agon.cli;

import agon.analysis.Analysis;
import agon.engine.plugin.Plugins;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Renders again what a finished run shows. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Renders the report of a finished run again: report.html, tables and figures.",
            "The same folder gives the same bytes."
        })
final class ReportCommand implements Runnable {

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder of a run, such as runs/quickstart")
    private Path folder = Path.of("");

    @Override
    public void run() {
        Path run = agon.installation().workingFolder().resolve(folder);
        Analysis.of(run, new PluginBibliography(Plugins.onClassPath()));
        PrintWriter output = spec.commandLine().getOut();
        output.println(folder.resolve("report.html"));
        output.flush();
    }
}
