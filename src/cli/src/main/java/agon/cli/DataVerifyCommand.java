package agon.cli;

import agon.cli.data.Check;
import agon.cli.data.DataFile;
import agon.cli.data.DataFolder;
import agon.cli.data.DataSet;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verifies data sets. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Compares the SHA-256 of the data files that are there; leaves with 1 if one differs.")
final class DataVerifyCommand implements Callable<Integer> {

    @ParentCommand
    private DataCommand data;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolderOption option = new DataFolderOption();

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "as agon data list names it; default: all")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException {
        List<DataSet> sets = data.sets(names.isEmpty() ? data.catalogue().ids() : names, spec);
        DataFolder folder = option.require(data.installation());
        boolean same = true;
        for (DataSet set : sets) {
            for (DataFile file : set.files()) {
                Check check = folder.check(file);
                same &= check.state() != Check.State.DIFFERS;
                spec.commandLine().getOut().println(file.path() + ": " + verdict(file, check));
                spec.commandLine().getOut().flush();
            }
        }
        return same ? 0 : CommandLine.ExitCode.SOFTWARE;
    }

    private static String verdict(DataFile file, Check check) {
        return switch (check.state()) {
            case OK -> "ok";
            case MISSING -> "missing";
            case DIFFERS ->
                "differs: the SHA-256 of the content should be " + file.sha256().orElseThrow() + " and is "
                        + check.sum();
            case NOT_VERIFIED -> "is there" + unverified(check);
        };
    }

    /** What to say of a file that there is nothing to compare with. */
    static String unverified(Check check) {
        return ", not verified, since no sum of it is known; the SHA-256 of its content is " + check.sum();
    }
}
