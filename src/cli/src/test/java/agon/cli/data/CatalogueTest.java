package agon.cli.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("The catalogue of data sets")
final class CatalogueTest {

    private final Catalogue catalogue = Catalogue.ofAgon();

    @Test
    @DisplayName("holds the sets that are promised, each once")
    void sets() {
        assertEquals(
                List.of("mnist", "fashion-mnist", "esol", "lipophilicity", "freesolv", "qm7", "qm8", "qm9"),
                catalogue.ids());
    }

    @Test
    @DisplayName("says of each set what it is, what to cite and what its licence is")
    void texts() {
        for (DataSet set : catalogue.sets()) {
            assertFalse(set.title().isBlank(), set.id());
            assertFalse(set.citation().isBlank(), set.id());
            assertFalse(set.licence().isBlank(), set.id());
        }
    }

    @Test
    @DisplayName("names at least one file of each set, from where it can be fetched safely, and no place twice")
    void files() {
        List<DataFile> files =
                catalogue.sets().stream().flatMap(set -> set.files().stream()).toList();
        for (DataSet set : catalogue.sets()) {
            assertFalse(set.files().isEmpty(), set.id());
        }
        for (DataFile file : files) {
            assertEquals("https", file.address().getScheme(), file.path());
            assertTrue(file.path().matches("(mnist|fashion|molecules)/[\\w.-]+"), file.path());
            assertTrue(file.sha256().map(sum -> sum.matches("[0-9a-f]{64}")).orElse(true), () -> file.path() + ": sum");
            assertTrue(file.bytes().orElse(1) > 0, file.path());
        }
        assertEquals(
                files.size(), new HashSet<>(files.stream().map(DataFile::path).toList()).size());
    }

    @Test
    @DisplayName("names the file that the molecules task reads")
    void measuredSolubilities() {
        assertEquals(
                "molecules/esol_delaney-processed.csv",
                catalogue.find("esol").orElseThrow().files().get(0).path());
    }

    @Test
    @DisplayName("agrees with the files that are at hand")
    @EnabledIfEnvironmentVariable(named = "AGON_DATA", matches = ".+", disabledReason = "no data files are at hand")
    void filesAtHand() throws IOException {
        DataFolder folder = new DataFolder(Path.of(System.getenv("AGON_DATA")));
        for (DataSet set : catalogue.sets()) {
            for (DataFile file : set.files()) {
                assertNotEquals(Check.State.DIFFERS, folder.check(file).state(), file.path());
            }
        }
    }
}
