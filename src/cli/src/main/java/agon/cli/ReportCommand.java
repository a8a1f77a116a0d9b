package agon.cli;

import agon.analysis.Analysis;
import agon.analysis.figure.Png;
import agon.analysis.finding.Conclusions;
import agon.analysis.page.ReportFiles;
import agon.engine.plugin.Plugins;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(names = "--png", description = "draw the figures as PNG too, with the fonts of this machine")
    private boolean pictures;

    @Override
    public void run() {
        if (pictures && !Png.isPossible()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--png: this Java finds no fonts; install fontconfig and a font, or do without");
        }
        Path run = agon.installation().workingFolder().resolve(folder);
        Conclusions conclusions = Analysis.of(run, new PluginBibliography(Plugins.onClassPath()));
        if (pictures) {
            new ReportFiles(run).drawPictures(conclusions);
        }
        PrintWriter output = spec.commandLine().getOut();
        output.println(folder.resolve("report.html"));
        output.flush();
    }
}
