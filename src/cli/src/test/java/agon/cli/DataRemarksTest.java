package agon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.cli.data.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A table of molecules of one's own")
final class DataRemarksTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeExperiment() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), """
                name: own
                seeds: 0
                protocols: {direct-oversight: {}}
                tasks:
                  molecules:
                    data: csv
                    source: {file: own.csv, value: boils, centre: 100, spread: 50}
                learner: linear
                """);
    }

    @Test
    @DisplayName("is planned, and the rows that are left out are told before anything runs")
    void told() throws IOException {
        StringBuilder table = new StringBuilder("smiles,boils\n");
        for (int carbons = 1; carbons <= 30; carbons++) {
            table.append("C".repeat(carbons)).append(',').append(30 * carbons).append('\n');
        }
        Files.writeString(folder.resolve("own.csv"), table + "[Na+].[Cl-],1465\nCCO,hot\n");
        Commands.Outcome outcome = run();
        assertEquals(0, outcome.status(), outcome.toString());
        assertTrue(outcome.errors().contains("own.csv: 30 of 32 rows can be used; left out: 1 "), outcome.errors());
        assertTrue(outcome.errors().contains("own.csv, line 32: '[Na+].[Cl-]' is left out"), outcome.errors());
        assertTrue(
                outcome.errors().contains("line 33: column 'boils': 'hot' is not a finite number"), outcome.errors());
    }

    @Test
    @DisplayName("is refused with 2 and one message when nothing of it is left")
    void nothingLeft() throws IOException {
        Files.writeString(folder.resolve("own.csv"), "smiles,boils\nCCO,hot\n*C,3\n");
        refused("own.csv cannot be used", "no row of it is left", "line 2");
    }

    @Test
    @DisplayName("is refused with 2 when dividing it leaves a part empty")
    void emptyPart() throws IOException {
        Files.writeString(folder.resolve("own.csv"), "smiles,boils\nCCO,1\nCOC,3\n");
        refused("leaves nothing to train on");
    }

    @Test
    @DisplayName("is refused with 2 when it has no such column, naming the nearest, or is not there")
    void noColumn() throws IOException {
        Files.writeString(folder.resolve("own.csv"), "smiles,boil\nCCO,78\n");
        refused("there is no column 'boils'; the nearest column is 'boil'");
        Files.delete(folder.resolve("own.csv"));
        refused("there is no such file");
    }

    private void refused(String... words) {
        Commands.Outcome outcome = run();
        assertEquals(2, outcome.status(), outcome.toString());
        for (String word : words) {
            assertTrue(outcome.errors().contains(word), outcome.errors());
        }
        assertFalse(outcome.errors().contains("Exception"), outcome.errors());
    }

    private Commands.Outcome run() {
        return new Commands(folder, Optional.of(folder), Catalogue::ofAgon)
                .execute("run", folder.resolve("own.yaml").toString(), "--dry-run");
    }
}
