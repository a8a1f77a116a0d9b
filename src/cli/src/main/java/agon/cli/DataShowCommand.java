package agon.cli;

import agon.cli.data.DataFile;
import agon.cli.data.DataSet;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows all that the catalogue says of data sets. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows data sets: what is in them, licence, what to cite, and of each file address and SHA-256.")
final class DataShowCommand implements Callable<Integer> {

    @ParentCommand
    private DataCommand data;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "as agon data list names it; default: all")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (DataSet set : data.sets(names.isEmpty() ? data.catalogue().ids() : names, spec)) {
            out.println(set.id() + ": " + set.title());
            out.println("  licence  " + set.licence());
            out.println("  cite     " + set.citation());
            set.files().forEach(file -> show(file, out));
        }
        out.flush();
        return 0;
    }

    private static void show(DataFile file, PrintWriter out) {
        out.println("  file     " + file.path());
        out.println("    from     " + file.address());
        out.println("    bytes    "
                + (file.bytes().isPresent() ? Long.toString(file.bytes().getAsLong()) : "unknown"));
        out.println("    SHA-256  " + file.sha256().orElse("unknown") + " (of the uncompressed content)");
    }
}
