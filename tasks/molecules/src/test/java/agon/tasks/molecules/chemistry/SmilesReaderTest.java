package agon.tasks.molecules.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The reader of SMILES")
class SmilesReaderTest {
    private final SmilesReader reader = new SmilesReader();

    @ParameterizedTest
    @DisplayName("gives one canonical SMILES to different spellings of a molecule")
    @CsvSource({
        "c1ccccc1, C1=CC=CC=C1",
        "OCC, CCO",
        "[H]C([H])=C([H])[H], C=C",
        "C/C=C/C, C/C=C\\C",
        "n1ccccc1, C1=CC=NC=C1"
    })
    void canonical(String first, String second) throws Exception {
        assertEquals(reader.canonical(reader.read(first)), reader.canonical(reader.read(second)));
    }

    @Test
    @DisplayName("tells isomers apart and ignores surrounding white space")
    void isomers() throws Exception {
        assertNotEquals(reader.canonical(reader.read("CCCO")), reader.canonical(reader.read("CC(C)O")));
        assertEquals("C=C", reader.canonical(reader.read("  C=C \t")));
    }

    @ParameterizedTest
    @DisplayName("refuses what is no SMILES, and repeats it in the message")
    @ValueSource(strings = {"c1ccccc", "C(C", "Xx", "C1CC", "hello"})
    void refusals(String text) {
        UnreadableSmilesException refusal = assertThrows(UnreadableSmilesException.class, () -> reader.read(text));
        assertTrue(refusal.getMessage().contains("'" + text + "'"), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count(), refusal.getMessage());
    }

    @Test
    @DisplayName("refuses an empty text")
    void empty() {
        assertThrows(UnreadableSmilesException.class, () -> reader.read("  "));
    }
}
