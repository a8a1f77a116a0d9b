package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import agon.api.task.Cache;
import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeRows;
import agon.tasks.molecules.data.MoleculeSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The published files, where they are at hand,")
@EnabledIfEnvironmentVariable(named = "AGON_DATA", matches = ".+", disabledReason = "the files are not at hand")
class PublishedFilesTest {
    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getenv("AGON_DATA")).map(Path::of);

    @ParameterizedTest(
            name = "{0}, radicals {1}: {2} rows, {3} left out, {4} molecules, deviation {5}, estimate off by {6}")
    @DisplayName("are read whole, but for rows that the rules leave out, with the values that others found in them")
    @CsvSource({
        "ESOL, EXCLUDE, 1128, 0, 1115, 2.0955, 0.9101",
        "LIPOPHILICITY, EXCLUDE, 4199, 1, 4101, 1.2029, 0",
        "QM7, EXCLUDE, 6258, 572, 6258, 224.3315, 0",
        "QM7, MEND, 6808, 22, 6808, 222.6102, 0",
        "QM7_GEOMETRIES, EXCLUDE, 7074, 27, 7053, 223.3216, 114.7533",
        "QM8, EXCLUDE, 21786, 0, 21766, 0.0438, 0.0120"
    })
    void whole(
            MoleculeData data,
            Radicals radicals,
            int kept,
            int excluded,
            int molecules,
            double deviation,
            double error) {
        MoleculeSource source = MoleculeSource.of(data, SourceSettings.DEFAULTS);
        assumeTrue(
                Files.isRegularFile(FOLDER.orElseThrow().resolve(source.path().orElseThrow())));
        MoleculeRows rows = MoleculeRows.of(source.file(FOLDER), radicals, Cache.NONE);
        assertEquals(kept, rows.entries().size());
        assertEquals(excluded, rows.excluded().size());
        assertEquals(
                molecules,
                rows.entries().stream()
                        .map(MoleculeSet.Entry::molecule)
                        .map(Molecule::canonical)
                        .distinct()
                        .count());
        double mean = rows.entries().stream()
                .mapToDouble(MoleculeSet.Entry::value)
                .average()
                .orElseThrow();
        double squares = 0;
        double errors = 0;
        for (MoleculeSet.Entry entry : rows.entries()) {
            squares += Math.pow(entry.value() - mean, 2);
            errors += Math.pow(entry.estimate().orElse(entry.value()) - entry.value(), 2);
        }
        assertEquals(deviation, Math.sqrt(squares / kept), 0.00005);
        assertEquals(error, Math.sqrt(errors / kept), 0.00005);
    }
}
