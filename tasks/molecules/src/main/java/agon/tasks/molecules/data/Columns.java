package agon.tasks.molecules.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in a table what is found, by the headings of its columns.
 *
 * @param name of the molecule; without it, the structure is its name
 * @param smiles the structure
 * @param value the truth; without it, the Hückel gap is worked out
 * @param estimate a cheap estimate of the truth, where there is one
 */
public record Columns(Optional<String> name, String smiles, Optional<String> value, Optional<String> estimate) {

    /** All that must be there. */
    List<String> all() {
        return Stream.of(name, Optional.of(smiles), value, estimate)
                .flatMap(Optional::stream)
                .toList();
    }
}
