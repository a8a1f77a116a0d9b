package agon.cli.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of data files.
 *
 * @param root need not be there
 */
public record DataFolder(Path root) {

    /** Whether there is a file where this one belongs, whatever it holds. */
    public boolean holds(DataFile file) {
        return Files.isRegularFile(place(file));
    }

    /**
     * Compares what is there with the catalogue.
     *
     * @throws IOException if it cannot be read
     */
    public Check check(DataFile file) throws IOException {
        return holds(file) ? check(place(file), file) : new Check(Check.State.MISSING, "");
    }

    /** Compares a file that may lie elsewhere than where it belongs. */
    static Check check(Path stored, DataFile file) throws IOException {
        String sum = ContentSum.of(stored, file);
        return new Check(
                file.sha256()
                        .map(expected -> expected.equals(sum) ? Check.State.OK : Check.State.DIFFERS)
                        .orElse(Check.State.NOT_VERIFIED),
                sum);
    }

    Path place(DataFile file) {
        return root.resolve(file.path());
    }
}
