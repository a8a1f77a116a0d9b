package agon.cli;

import agon.cli.data.Catalogue;
import agon.cli.data.DataSet;
import agon.engine.plugin.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Leads to the commands about data sets. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description = "Lists, shows, fetches and verifies data sets.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DataListCommand.class, DataShowCommand.class, DataFetchCommand.class, DataVerifyCommand.class})
final class DataCommand implements Runnable {

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is needed: list, show, fetch or verify");
    }

    Installation installation() {
        return agon.installation();
    }

    Catalogue catalogue() {
        return agon.catalogue();
    }

    /**
     * The sets of those ids, each once.
     *
     * @param command the one that was called with the ids
     * @throws ParameterException if there is no set of an id; the message names the nearest
     */
    List<DataSet> sets(Collection<String> ids, CommandSpec command) {
        Catalogue catalogue = catalogue();
        List<DataSet> sets = new ArrayList<>();
        for (String id : ids) {
            sets.add(catalogue
                    .find(id)
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(),
                            "there is no data set \"" + id + "\"" + Nearest.hint(id, catalogue.ids()))));
        }
        return sets.stream().distinct().toList();
    }
}
