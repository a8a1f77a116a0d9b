package agon.cli;

import agon.cli.data.Check;
import agon.cli.data.DataFile;
import agon.cli.data.DataFolder;
import agon.cli.data.DataSet;
import agon.cli.data.FetchFailed;
import agon.cli.data.Fetcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Fetches data sets. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description =
                "Fetches data sets to where the tasks look for them, and verifies them. A download that broke off is"
                        + " gone on with; what is there and verifies is not fetched again.")
final class DataFetchCommand implements Callable<Integer> {

    @ParentCommand
    private DataCommand data;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolderOption option = new DataFolderOption();

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "as agon data list names it")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<DataSet> sets = data.sets(names, spec);
        DataFolder folder = option.require(data.installation());
        Fetcher fetcher = Fetcher.into(folder);
        try {
            for (DataSet set : sets) {
                for (DataFile file : set.files()) {
                    fetch(file, folder, fetcher);
                }
            }
        } catch (FetchFailed failed) {
            spec.commandLine().getErr().println("agon: " + failed.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        return 0;
    }

    private void fetch(DataFile file, DataFolder folder, Fetcher fetcher)
            throws FetchFailed, IOException, InterruptedException {
        PrintWriter output = spec.commandLine().getOut();
        Check before = folder.check(file);
        switch (before.state()) {
            case OK -> output.println(file.path() + ": is there and verifies");
            case NOT_VERIFIED -> output.println(file.path() + ": is there" + DataVerifyCommand.unverified(before));
            case MISSING, DIFFERS -> {
                PrintWriter errors = spec.commandLine().getErr();
                errors.println("agon: fetching " + file.address());
                errors.flush();
                Check fetched = fetcher.fetch(file);
                output.println(file.path() + ": fetched"
                        + (fetched.state() == Check.State.OK
                                ? " and verified"
                                : DataVerifyCommand.unverified(fetched)));
            }
        }
        output.flush();
    }
}
