package agon.cli;

import agon.analysis.export.ParquetExport;
import agon.analysis.export.SqliteExport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts the tidy files of a run into a database, or into Parquet files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Puts the tidy files of a finished run into one SQLite database, a table each, or into Apache Parquet, a file each.",
            "Columns have the types of schema.json; empty fields are null."
        })
final class ExportCommand implements Runnable {

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder of a run, such as runs/quickstart")
    private Path folder = Path.of("");

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Forms forms = new Forms();

    /** What to write; at least one. */
    private static final class Forms {

        @Option(names = "--sqlite", paramLabel = "FILE", description = "a file that is not there yet")
        private Optional<Path> database = Optional.empty();

        @Option(names = "--parquet", paramLabel = "DIR", description = "a folder that is not there yet")
        private Optional<Path> parquet = Optional.empty();
    }

    @Override
    public void run() {
        Path here = agon.installation().workingFolder();
        Path run = here.resolve(folder);
        forms.database.ifPresent(file -> tell(new SqliteExport(run).into(here.resolve(file)), file));
        forms.parquet.ifPresent(into -> tell(new ParquetExport(run).into(here.resolve(into)), into));
    }

    private void tell(Map<String, Long> rows, Path where) {
        PrintWriter output = spec.commandLine().getOut();
        rows.forEach((table, count) -> output.println(table + ": " + count + (count == 1 ? " row" : " rows")));
        output.println(where);
        output.flush();
    }
}
