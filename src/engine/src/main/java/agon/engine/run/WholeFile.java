package agon.engine.run;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all.
 *
 * @param path where it is
 */
record WholeFile(Path path) {

    /** Writes content to a stream. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    void write(String text) throws IOException {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void write(Content content) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".tmp");
        try {
            try (FileOutputStream out = new FileOutputStream(unfinished.toFile())) {
                content.writeTo(out);
                // The name must not reach the disk before the content.
                out.getFD().sync();
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IOException(path + " cannot be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
