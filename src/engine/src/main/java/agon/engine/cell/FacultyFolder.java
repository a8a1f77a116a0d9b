package agon.engine.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where trained faculties are kept, a file each.
 *
 * @param path need not be there yet
 */
record FacultyFolder(Path path) {

    private static final String VARIABLE = "AGON_CACHE";

    /** Writes what was trained. */
    interface Training {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Reads what was trained. */
    interface Reading {
        void from(InputStream in) throws IOException;
    }

    /**
     * That of whoever runs Agon: below the folder that {@code AGON_CACHE} names, else below {@code XDG_CACHE_HOME}, else below
     * {@code .cache} at home.
     */
    static FacultyFolder ofUser() {
        Path cache = variable(VARIABLE)
                .or(() -> variable("XDG_CACHE_HOME").map(folder -> folder.resolve("agon")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "agon"));
        return new FacultyFolder(cache.resolve("faculties"));
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /**
     * Reads the file of a name, if there is one; else has it written, once, however many processes want it at a time.
     *
     * @throws IOException if it can be neither read nor written
     */
    void find(String name, Training training, Reading reading) throws IOException {
        Files.createDirectories(path);
        Path file = path.resolve(name);
        try (FileChannel channel = FileChannel.open(
                        path.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException(file + " is locked by another process, and the lock cannot be had");
            }
            if (!Files.isRegularFile(file)) {
                Path unfinished = path.resolve(name + ".tmp");
                try (OutputStream out = Files.newOutputStream(unfinished)) {
                    training.writeTo(out);
                }
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            reading.from(in);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read (" + e + "): delete it, and it is trained again", e);
        }
    }
}
