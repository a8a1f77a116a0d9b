package agon.cli;

import agon.analysis.results.BadContentException;
import agon.api.task.InvalidData;
import agon.cli.data.Catalogue;
import agon.engine.plugin.InvalidPlugin;
import agon.engine.plugin.Nearest;
import agon.engine.run.RunRefused;
import agon.engine.spec.InvalidExperiment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code agon} command, which does nothing but lead to the others. */
@Command(
        name = "agon",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Compares ways of training an agent under a weak overseer.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            RejudgeCommand.class,
            ExportCommand.class,
            WatchCommand.class,
            ListCommand.class,
            DescribeCommand.class,
            DataCommand.class,
            DoctorCommand.class
        },
        footer = {
            "",
            "Exit status: 0 all is well; 1 cells failed or something broke; 2 called with what cannot be used.",
            "Environment: AGON_DATA names the folder of data files."
        })
public final class Agon implements Runnable {

    private static final List<Class<? extends RuntimeException>> BAD_INPUT = List.of(
            InvalidExperiment.class,
            InvalidPlugin.class,
            InvalidData.class,
            RunRefused.class,
            BadContentException.class);

    private final Installation installation;
    private final Supplier<Catalogue> catalogue;

    @Spec
    private CommandSpec spec;

    /** @param installation where things are */
    public Agon(Installation installation) {
        this(installation, Catalogue::ofAgon);
    }

    Agon(Installation installation, Supplier<Catalogue> catalogue) {
        this.installation = installation;
        this.catalogue = catalogue;
    }

    /** Runs a command and leaves with its status. */
    public static void main(String[] arguments) {
        System.exit(commandLine(new Agon(Installation.ofThisProcess())).execute(arguments));
    }

    /** The commands, ready to be executed. */
    static CommandLine commandLine(Agon agon) {
        return new CommandLine(agon)
                .setParameterExceptionHandler((refusal, arguments) -> explain(refusal))
                .setExecutionExceptionHandler((thrown, command, parsed) -> report(thrown, command));
    }

    Installation installation() {
        return installation;
    }

    Catalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is needed");
    }

    private static int explain(ParameterException refusal) {
        CommandLine command = refusal.getCommandLine();
        PrintWriter errors = command.getErr();
        errors.println("agon: " + message(refusal));
        errors.println("agon: see " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException refusal) {
        if (refusal instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            CommandSpec command = refusal.getCommandLine().getCommandSpec();
            if (word.startsWith("-")) {
                return "unknown option " + word
                        + Nearest.hint(word.split("=")[0], command.optionsMap().keySet());
            }
            if (!command.subcommands().isEmpty()) {
                return "unknown command \"" + word + "\""
                        + Nearest.hint(word, command.subcommands().keySet());
            }
        }
        return String.valueOf(refusal.getMessage());
    }

    private static int report(Exception thrown, CommandLine command) throws Exception {
        if (BAD_INPUT.stream().anyMatch(kind -> kind.isInstance(thrown))) {
            thrown.getMessage().lines().forEach(line -> command.getErr().println("agon: " + line));
            return CommandLine.ExitCode.USAGE;
        }
        if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            command.getErr()
                    .println("agon: " + thrown.getMessage() + " ("
                            + thrown.getClass().getSimpleName() + ")");
            command.getErr().println("agon: what was finished is kept; the same command goes on from there");
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (thrown instanceof InterruptedException) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw thrown;
    }
}
