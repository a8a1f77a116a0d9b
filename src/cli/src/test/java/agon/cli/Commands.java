package agon.cli;

import agon.cli.data.Catalogue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Executes commands as the launcher would, and keeps what they say. */
final class Commands {

    /** The root of the project, seen from this module. */
    static final Path HOME = Path.of("../..");

    private final Installation installation;
    private final Supplier<Catalogue> catalogue;

    Commands(Path workingFolder) {
        this(workingFolder, Optional.ofNullable(System.getenv("AGON_DATA")).map(Path::of), Catalogue::ofAgon);
    }

    /** As if {@code AGON_DATA} named that folder. */
    Commands(Path workingFolder, Optional<Path> data, Supplier<Catalogue> catalogue) {
        installation = new Installation(Optional.of(HOME), data, workingFolder);
        this.catalogue = catalogue;
    }

    /**
     * What a command did.
     *
     * @param status what it left with
     * @param output what it wrote to standard output
     * @param errors what it wrote to standard error
     */
    record Outcome(int status, String output, String errors) {}

    Outcome execute(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine command = Agon.commandLine(new Agon(installation, catalogue))
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true));
        int status = command.execute(arguments);
        return new Outcome(status, output.toString(), errors.toString());
    }
}
