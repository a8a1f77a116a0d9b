package agon.cli;

import agon.analysis.export.SqliteExport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts the tidy files of a run into a database. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Puts the tidy files of a finished run into one SQLite database, a table each.")
final class ExportCommand implements Runnable {

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder of a run, such as runs/quickstart")
    private Path folder = Path.of("");

    @Option(names = "--sqlite", required = true, paramLabel = "FILE", description = "a file that is not there yet")
    private Path database = Path.of("");

    @Override
    public void run() {
        Path here = agon.installation().workingFolder();
        Map<String, Long> rows = new SqliteExport(here.resolve(folder)).into(here.resolve(database));
        PrintWriter output = spec.commandLine().getOut();
        rows.forEach((table, count) -> output.println(table + ": " + count + (count == 1 ? " row" : " rows")));
        output.println(database);
        output.flush();
    }
}
