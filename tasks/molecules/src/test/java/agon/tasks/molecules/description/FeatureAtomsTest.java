package agon.tasks.molecules.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.tasks.molecules.chemistry.PiSystem;
import agon.tasks.molecules.chemistry.PiSystemFinder;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.Molecule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.interfaces.IAtomContainer;

@DisplayName("The atoms of a feature")
final class FeatureAtomsTest {

    /** Features that count atoms, so that there are as many atoms as they count. */
    private static final List<Feature> COUNTED = List.of(
            Feature.HEAVY_ATOMS,
            Feature.CARBONS,
            Feature.NITROGENS,
            Feature.OXYGENS,
            Feature.SULFURS,
            Feature.FLUORINES,
            Feature.CHLORINES,
            Feature.HYDROGEN_DONORS,
            Feature.HYDROGEN_ACCEPTORS,
            Feature.HYDROXYLS,
            Feature.AMINO_GROUPS,
            Feature.ETHER_OXYGENS,
            Feature.PI_CENTRES,
            Feature.LONGEST_PI_CHAIN,
            Feature.CARBONYL_OXYGENS,
            Feature.PYRIDINE_NITROGENS,
            Feature.PYRROLE_NITROGENS);

    private final SmilesReader reader = new SmilesReader();

    private FeatureAtoms in(String smiles) throws Exception {
        IAtomContainer molecule = reader.read(smiles);
        PiSystem piSystem = new PiSystemFinder().find(molecule);
        return FeatureAtoms.in(molecule, piSystem);
    }

    @Test
    @DisplayName("are as many as the feature counts, in generated molecules")
    void counted() throws Exception {
        for (Molecule molecule : new ConjugatedMolecules().generate(300).molecules()) {
            FeatureAtoms atoms = in(molecule.smiles());
            for (Feature feature : COUNTED) {
                assertEquals(
                        molecule.descriptors().value(feature), atoms.of(feature).size(), feature + " of " + molecule);
            }
        }
    }

    @ParameterizedTest
    @DisplayName("are those that a chemist would point at in aspirin, and none where there is nothing of the kind")
    @CsvSource({
        "HYDROXYLS, 12",
        "CARBONYLS, 1 2 10 11",
        "ETHER_OXYGENS, 3",
        "AROMATIC_RINGS, 4 5 6 7 8 9",
        "RINGS, 4 5 6 7 8 9",
        "HYDROGENS, 0 5 6 7 8 12",
        "DOUBLE_BONDS, 1 2 10 11",
        "TRIPLE_BONDS, ''",
        "CHLORINES, ''",
        "LOG_P, ''"
    })
    void aspirin(Feature feature, String places) throws Exception {
        Set<Integer> atoms = in("CC(=O)Oc1ccccc1C(=O)O").of(feature);
        assertEquals(
                places, String.join(" ", atoms.stream().map(String::valueOf).toList()));
    }
}
