package agon.tasks.molecules.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Files that tests write, and published ones where they are at hand. */
final class SmallFile {
    static final Columns COLUMNS =
            new Columns(Optional.of("name"), "smiles", Optional.of("value"), Optional.of("cheap"));

    private SmallFile() {}

    static TableFile table(Path folder, String content) {
        return table(folder, COLUMNS, OptionalInt.empty(), content);
    }

    static TableFile table(Path folder, Columns columns, OptionalInt rows, String content) {
        return new TableFile(write(folder.resolve("table.csv"), content), columns, rows);
    }

    static Path write(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file below the folder that AGON_DATA names, if it is there. */
    static Optional<Path> published(String name) {
        return Optional.ofNullable(System.getenv("AGON_DATA"))
                .map(data -> Path.of(data, "molecules", name))
                .filter(Files::isRegularFile);
    }
}
