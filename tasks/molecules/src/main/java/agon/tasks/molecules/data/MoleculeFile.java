package agon.tasks.molecules.data;

import agon.api.task.InvalidData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of molecules. Its description as text says everything that what is read from it depends on, but for the content.
 */
public sealed interface MoleculeFile permits TableFile, GeometryFile {
    /** Most problems that a message names. */
    int PROBLEMS_SHOWN = 10;

    /** Where it is. */
    Path path();

    /** How it is read: all settings, in one line, without the path. */
    String manner();

    /**
     * Tells a visitor all rows, in order.
     *
     * @throws InvalidData if the file is missing, is of another kind, lacks a column or is cut short
     * @throws IOException if the visitor does
     */
    void read(RowVisitor visitor) throws IOException;

    /** A refusal of a file that names its problems, the first of them if they are many. */
    static InvalidData refusal(Path path, List<String> problems) {
        StringBuilder message = new StringBuilder(path + " cannot be used:");
        problems.stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> message.append("\n  ").append(problem));
        if (problems.size() > PROBLEMS_SHOWN) {
            message.append("\n  and ").append(problems.size() - PROBLEMS_SHOWN).append(" more problems");
        }
        return new InvalidData(message.toString());
    }
}
