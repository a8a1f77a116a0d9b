package agon.engine.cell;

import agon.engine.plan.Cell;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of one cell: written under another name, then moved into place, so that a folder named by a hash is whole.
 *
 * @param cells the folder of all cells
 * @param hash the cell
 */
public record CellFolder(Path cells, String hash) {

    static final String LOG = "log.txt";
    private static final Set<String> KEPT_OF_FAILURES = Set.of(LOG, ResultFile.CURVES.inCell());
    private static final String CELL = "cell.json";
    private static final String UNFINISHED = ".tmp-";
    private static final String FAILED = ".failed";

    /** Each attempt at deleting a folder loses at most against one file that is written meanwhile. */
    private static final int MOST_ATTEMPTS = 100;

    /** Where the results are when the cell is done. */
    public Path finished() {
        return cells.resolve(hash);
    }

    /** Where the log of the last attempt is when the cell has failed. */
    public Path logOfFailure() {
        return failed().resolve(LOG);
    }

    /** Whether the results of exactly this cell are there. */
    public boolean holds(Cell cell) throws IOException {
        Path description = finished().resolve(CELL);
        if (!Files.isRegularFile(description)) {
            return false;
        }
        try {
            JsonNode stored = Json.MAPPER.readTree(Files.readString(description));
            JsonNode wanted = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(cell.spec()));
            return stored.path("hash").asText().equals(hash)
                    && stored.path("spec").equals(wanted);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** Removes results, so that the cell can be run anew. */
    public void clear() throws IOException {
        deleteAll(finished());
    }

    /** A new empty folder to write to. */
    Path begin() throws IOException {
        deleteAll(ownUnfinished());
        return Files.createDirectory(ownUnfinished());
    }

    private Path ownUnfinished() {
        return cells.resolve(hash + UNFINISHED + ProcessHandle.current().pid());
    }

    void describe(Path unfinished, CellDescription description) throws IOException {
        Files.writeString(unfinished.resolve(CELL), Json.PRETTY.writeValueAsString(description) + "\n");
    }

    /** Moves what was written into place. */
    void complete(Path unfinished) throws IOException {
        flush(unfinished);
        try {
            Files.move(unfinished, finished(), StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            // A worker of a killed run can finish a cell after the run was started again; its bytes are the same.
            deleteAll(unfinished);
        }
        deleteAll(failed());
    }

    /** A name can reach the disk before what it names; if the power failed between them, a whole cell would be an empty one. */
    private static void flush(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    /** Gives back the space of what cannot be completed, as far as that is possible. */
    void abandon() {
        try {
            deleteAll(ownUnfinished());
        } catch (IOException e) {
            // The next run removes it.
        }
    }

    /** Keeps the log of an attempt that failed, and its curve as far as it came, whichever process wrote them. */
    public void fail() throws IOException {
        for (Path unfinished : unfinished(cells, hash + UNFINISHED)) {
            deleteAll(failed());
            try (Stream<Path> files = Files.list(unfinished)) {
                for (Path file : files.filter(file ->
                                !KEPT_OF_FAILURES.contains(file.getFileName().toString()))
                        .toList()) {
                    Files.delete(file);
                }
            }
            Files.move(unfinished, failed(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes what killed runs left behind. */
    public static void removeUnfinished(Path cells) throws IOException {
        for (Path unfinished : unfinished(cells, UNFINISHED)) {
            deleteAll(unfinished);
        }
    }

    private Path failed() {
        return cells.resolve(hash + FAILED);
    }

    private static List<Path> unfinished(Path cells, String name) throws IOException {
        try (Stream<Path> folders = Files.list(cells)) {
            return folders.filter(folder -> folder.getFileName().toString().contains(name))
                    .sorted()
                    .toList();
        }
    }

    /** A worker that outlived its killed run may still be writing into a folder; it cannot once the folder is gone. */
    private static void deleteAll(Path folder) throws IOException {
        for (int attempt = 1; Files.exists(folder); attempt++) {
            try {
                deleteWhatIsThere(folder);
            } catch (DirectoryNotEmptyException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            } catch (UncheckedIOException e) {
                // Another process deletes the same: what was listed is gone before it was looked at.
                if (attempt == MOST_ATTEMPTS) {
                    throw e.getCause();
                }
            }
        }
    }

    private static void deleteWhatIsThere(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // It went away before it was listed, which is what was wanted.
        }
    }
}
