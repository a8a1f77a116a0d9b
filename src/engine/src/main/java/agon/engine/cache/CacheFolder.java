package agon.engine.cache;

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
 * Where what is costly to make is kept, a file each.
 *
 * @param path need not be there yet
 */
public record CacheFolder(Path path) {

    private static final String VARIABLE = "AGON_CACHE";

    /** Writes what is to be kept. */
    public interface Making {

        /** Makes it and writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Reads what was kept.
     *
     * @param <T> what it is
     */
    public interface Reading<T> {

        /** Reads all of it. */
        T from(InputStream in) throws IOException;
    }

    /**
     * That of whoever runs Agon: below the folder that {@code AGON_CACHE} names, else below {@code XDG_CACHE_HOME}, else below
     * {@code .cache} at home.
     *
     * @param kind of what is kept: the name of a folder in there
     */
    public static CacheFolder ofUser(String kind) {
        Path cache = variable(VARIABLE)
                .or(() -> variable("XDG_CACHE_HOME").map(folder -> folder.resolve("agon")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "agon"));
        return new CacheFolder(cache.resolve(kind));
    }

    /** Whether files can be written there; the folder is made if it is not there yet. */
    boolean usable() {
        try {
            Files.createDirectories(path);
            return Files.isWritable(path);
        } catch (IOException e) {
            return false;
        }
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
    public <T> T find(String name, Making making, Reading<T> reading) throws IOException {
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
                    making.writeTo(out);
                }
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reading.from(in);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read (" + e + "): delete it, and it is made again", e);
        }
    }
}
