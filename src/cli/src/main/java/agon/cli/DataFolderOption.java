package agon.cli;

import agon.cli.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the data folder. */
final class DataFolderOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"--data", "--to"},
            paramLabel = "DIR",
            description = "the data folder; default: the one that AGON_DATA names")
    private Optional<Path> said = Optional.empty();

    /**
     * The folder, which need not be there.
     *
     * @throws ParameterException if something else is in its place
     */
    Optional<DataFolder> find(Installation installation) {
        Optional<Path> folder = said.map(installation.workingFolder()::resolve).or(installation::data);
        folder.filter(path -> Files.exists(path) && !Files.isDirectory(path)).ifPresent(path -> {
            throw refusal(path + " is a file; AGON_DATA or --data must name a folder");
        });
        return folder.map(DataFolder::new);
    }

    /**
     * The folder, which need not be there.
     *
     * @throws ParameterException if neither the environment nor the command names one, or something else is in its place
     */
    DataFolder require(Installation installation) {
        return find(installation)
                .orElseThrow(() -> refusal("no data folder is named: set AGON_DATA, or give --data DIR"));
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
