package agon.engine.run;

import agon.engine.cell.CellFolder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of one experiment's run, held by this process alone. */
public final class RunFolder implements AutoCloseable {

    static final String EXPERIMENT = "experiment.yaml";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final FileChannel channel;

    private RunFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Opens a folder, making it if it is not there, and removes what a killed run left unfinished.
     *
     * @param experiment the name of the experiment
     * @throws RunRefused if another run is writing to the folder, if it belongs to another experiment or to none, or if it
     *     cannot be written
     */
    public static RunFolder open(Path folder, String experiment) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new RunRefused(folder + " is a file; --out must name a folder");
        }
        try {
            Files.createDirectories(folder);
            demandOwn(folder, experiment);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new RunRefused("another run is writing to " + folder + "; wait for it, or name another --out");
            }
            return prepared(new RunFolder(folder, channel));
        } catch (IOException e) {
            throw new RunRefused(folder + " cannot be written: " + e);
        }
    }

    private static RunFolder prepared(RunFolder run) throws IOException {
        try {
            Files.createDirectories(run.cells());
            CellFolder.removeUnfinished(run.cells());
            return run;
        } catch (IOException e) {
            run.close();
            throw e;
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static void demandOwn(Path folder, String experiment) throws IOException {
        Path description = folder.resolve(EXPERIMENT);
        if (Files.exists(description)) {
            String held = name(description);
            if (!held.equals(experiment)) {
                throw new RunRefused(folder + " holds the experiment \"" + held + "\", not \"" + experiment
                        + "\"; name another --out");
            }
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            // A run that was killed in its first moments has left no more than a lock and an empty folder of cells.
            Optional<Path> stranger = files.filter(file -> !file.endsWith(LOCK))
                    .filter(file -> !file.endsWith("cells"))
                    .filter(file -> !file.endsWith(EXPERIMENT + ".tmp"))
                    .findFirst();
            if (stranger.isPresent()) {
                throw new RunRefused(folder + " is not empty and not a run (it holds "
                        + stranger.get().getFileName() + " but no " + EXPERIMENT + "); name another --out");
            }
        }
    }

    private static String name(Path description) throws IOException {
        try {
            JsonNode root = new YAMLMapper().readTree(Files.readString(description));
            return root.path("name").asText();
        } catch (JsonProcessingException e) {
            throw new RunRefused(description + " cannot be read, so that it is not known whose folder this is: "
                    + e.getOriginalMessage() + "; name another --out");
        }
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** The folder of all cells. */
    public Path cells() {
        return folder.resolve("cells");
    }

    /** The folder of the workers' own logs; made when there is something to log. */
    public Path logs() {
        return folder.resolve("logs");
    }

    WholeFile file(String name) {
        return new WholeFile(folder.resolve(name));
    }

    /** Lets others write to the folder. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
