package agon.cli;

import agon.cli.data.DataFolder;
import agon.cli.data.DataSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the data sets of the catalogue. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the data sets: what to fetch, whether it is there, licence and what to cite.")
final class DataListCommand implements Callable<Integer> {

    private static final double KILOBYTE = 1e3;
    private static final double MEGABYTE = 1e6;

    @ParentCommand
    private DataCommand data;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolderOption option = new DataFolderOption();

    @Override
    public Integer call() {
        Optional<DataFolder> folder = option.find(data.installation());
        Columns columns = new Columns();
        columns.add("id", "title", "files", "to fetch", "there", "licence", "cite");
        for (DataSet set : data.catalogue().sets()) {
            columns.add(
                    set.id(),
                    set.title(),
                    Integer.toString(set.files().size()),
                    size(set.bytes()),
                    folder.map(root -> presence(set, root)).orElse(""),
                    set.licence(),
                    set.citation());
        }
        spec.commandLine().getOut().print(columns.text());
        spec.commandLine().getOut().flush();
        if (folder.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("agon: set AGON_DATA, or give --data DIR, to see which of them are there");
        }
        return 0;
    }

    private static String presence(DataSet set, DataFolder folder) {
        long there = set.files().stream().filter(folder::holds).count();
        if (there == 0) {
            return "no";
        }
        int all = set.files().size();
        return there == all ? "yes" : there + " of " + all;
    }

    private static String size(OptionalLong bytes) {
        if (bytes.isEmpty()) {
            return "unknown";
        }
        double length = bytes.getAsLong();
        return length < MEGABYTE
                ? String.format(Locale.ROOT, "%.0f kB", length / KILOBYTE)
                : String.format(Locale.ROOT, "%.1f MB", length / MEGABYTE);
    }
}
