package agon.cli.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What has come of a file so far, beside the place where it belongs, with a note of the version that it was taken from:
 * bytes of two versions must never be joined.
 */
final class Part {

    private final Path target;
    private final Path bytes;
    private final Path version;

    /** @param target where the whole file belongs */
    Part(Path target) {
        this.target = target;
        bytes = target.resolveSibling(target.getFileName() + ".part");
        version = target.resolveSibling(target.getFileName() + ".part.version");
    }

    /** Where the bytes are. */
    Path bytes() {
        return bytes;
    }

    /** How many bytes have come; 0 if there is no part. */
    long length() throws IOException {
        return Files.isRegularFile(bytes) ? Files.size(bytes) : 0;
    }

    /** The version that the bytes were taken from, if the server named one. */
    Optional<String> version() throws IOException {
        return Files.isRegularFile(version) ? Optional.of(Files.readString(version)) : Optional.empty();
    }

    /**
     * Forgets what has come and begins anew.
     *
     * @param named the version that the new bytes are taken from, if the server names one
     */
    OutputStream begin(Optional<String> named) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        // In this order, a process that ends in between leaves no old bytes under the new version.
        Files.deleteIfExists(version);
        OutputStream output = Files.newOutputStream(bytes);
        if (named.isPresent()) {
            Files.writeString(version, named.get());
        }
        return output;
    }

    /** Goes on behind what has come. */
    OutputStream resume() throws IOException {
        return Files.newOutputStream(bytes, StandardOpenOption.APPEND);
    }

    /** Puts the file into its place in one step, in place of one that may be there. */
    void settle() throws IOException {
        Files.move(bytes, target, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(version);
    }

    /** Forgets what has come. */
    void discard() throws IOException {
        Files.deleteIfExists(version);
        Files.deleteIfExists(bytes);
    }
}
