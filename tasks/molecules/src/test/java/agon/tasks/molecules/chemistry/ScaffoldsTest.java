package agon.tasks.molecules.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.interfaces.IAtomContainer;

@DisplayName("The scaffold of a molecule")
class ScaffoldsTest {
    private final SmilesReader reader = new SmilesReader();
    private final Scaffolds scaffolds = new Scaffolds(reader);

    @ParameterizedTest(name = "{0} has {1}")
    @DisplayName("is its rings and what joins them, with hydrogen for all that is cut off")
    @CsvSource({
        "Cc1ccccc1, c1ccccc1",
        "CC(=O)Oc1ccccc1C(=O)O, c1ccccc1",
        "CCc1ccc(CCc2ccncc2)cc1, c1ccc(CCc2ccncc2)cc1",
        "CC1CCCCC1N, C1CCCCC1"
    })
    void cut(String smiles, String scaffold) throws Exception {
        assertEquals(reader.canonical(reader.read(scaffold)), scaffolds.of(reader.read(smiles)));
    }

    @Test
    @DisplayName("is nothing where there are no rings")
    void chains() throws Exception {
        assertEquals("", scaffolds.of(reader.read("CCCCO")));
    }

    @Test
    @DisplayName("is cut out of a copy: the molecule stays as it is")
    void untouched() throws Exception {
        IAtomContainer molecule = reader.read("Cc1ccc(CC2CC2)cc1");
        String before = reader.canonical(molecule);
        scaffolds.of(molecule);
        assertEquals(before, reader.canonical(molecule));
    }
}
