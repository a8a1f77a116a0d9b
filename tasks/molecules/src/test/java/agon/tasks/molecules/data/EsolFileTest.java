package agon.tasks.molecules.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import agon.api.task.InvalidData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The reader of measured solubilities")
class EsolFileTest {
    private static final String HEADING =
            "Compound ID," + EsolFile.ESTIMATE + ",Minimum Degree," + EsolFile.MEASURED + ",smiles\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("reads name, truth, estimate and structure of every row, quoted names and blanks included")
    void reads() throws IOException {
        MoleculeSet set = EsolFile.ofAnyLength(
                        file(HEADING + "\"1,2-Ethanediol\",0.1,1,0.5,OCC(O) \n" + "Benzene,-2.1,2,-1.64,c1ccccc1 \n"))
                .read();
        assertAll(
                () -> assertEquals(2, set.entries().size()),
                () -> assertEquals("1,2-Ethanediol", set.molecules().get(0).name()),
                () -> assertEquals("OCC(O)", set.molecules().get(0).smiles()),
                () -> assertEquals(-1.64, set.entries().get(1).value()),
                () -> assertEquals(-2.1, set.entries().get(1).estimate().orElseThrow()));
    }

    @Test
    @DisplayName("tells all that is wrong at once, each with its line")
    void collects() throws IOException {
        String message =
                refusal(HEADING + "A,0.1,1,n/a,CCO\n" + "B,0.1,1,-1.0,C1CC\n" + "C,0.1,1,Infinity,CC\n" + "D,0.1,1\n");
        assertAll(
                () -> assertTrue(message.contains("esol.csv"), message),
                () -> assertTrue(message.contains("line 2, column '" + EsolFile.MEASURED + "': 'n/a'"), message),
                () -> assertTrue(message.contains("line 3: 'C1CC' is not a readable SMILES"), message),
                () -> assertTrue(message.contains("line 4, column '" + EsolFile.MEASURED + "': 'Infinity'"), message),
                () -> assertTrue(message.contains("line 5: 3 columns where the heading has 5"), message));
    }

    @Test
    @DisplayName("names the nearest column when one is missing")
    void nearestColumn() throws IOException {
        String message = refusal(HEADING.replace("smiles", "SMILE") + "A,0.1,1,1.0,CCO\n");
        assertTrue(message.contains("line 1: there is no column 'smiles'; the nearest column is 'SMILE'"), message);
    }

    @Test
    @DisplayName("refuses a missing, an empty and a headed but empty file")
    void nothingThere() throws IOException {
        assertThrows(
                InvalidData.class,
                () -> EsolFile.ofAnyLength(folder.resolve("nowhere.csv")).read());
        refusal("");
        assertTrue(refusal(HEADING).contains("no rows"));
    }

    @Test
    @DisplayName("notices that rows are missing from the published file")
    void cutShort() throws IOException {
        Path file = file(HEADING + "A,0.1,1,1.0,CCO\n");
        String message = assertThrows(
                        InvalidData.class, () -> EsolFile.complete(file).read())
                .getMessage();
        assertTrue(message.contains("ends after 1 rows where 1128 are expected"), message);
    }

    @Test
    @DisplayName("reads the published file, where it is at hand: 1128 rows of 1115 structures")
    void published() {
        Optional<Path> file = Optional.ofNullable(System.getenv("AGON_DATA"))
                .map(data -> Path.of(data, "molecules", "esol_delaney-processed.csv"))
                .filter(Files::isRegularFile);
        assumeTrue(file.isPresent(), "AGON_DATA names no folder with the file");
        MoleculeSet set = EsolFile.complete(file.get()).read();
        double squares = 0.0;
        for (MoleculeSet.Entry entry : set.entries()) {
            squares += Math.pow(entry.estimate().orElseThrow() - entry.value(), 2);
        }
        double error = Math.sqrt(squares / set.entries().size());
        assertAll(
                () -> assertEquals(1128, set.entries().size()),
                () -> assertEquals(
                        1115,
                        set.molecules().stream()
                                .map(Molecule::canonical)
                                .distinct()
                                .count()),
                () -> assertEquals(0.910, error, 0.0005));
        Partition partition = Partition.of(set, 3);
        for (Molecule molecule : partition.training()) {
            assertFalse(
                    partition.iid().stream().anyMatch(other -> other.canonical().equals(molecule.canonical())),
                    molecule + " is on both sides");
        }
    }

    private String refusal(String content) throws IOException {
        Path file = file(content);
        return assertThrows(InvalidData.class, () -> EsolFile.ofAnyLength(file).read())
                .getMessage();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("esol.csv"), content);
    }
}
