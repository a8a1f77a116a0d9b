package agon.tasks.molecules.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.tasks.molecules.chemistry.PiSystemFinder;
import agon.tasks.molecules.chemistry.SmilesReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.interfaces.IAtomContainer;

@DisplayName("The description of a molecule")
class DescriberTest {
    private static final String ASPIRIN = "CC(=O)Oc1ccccc1C(=O)O";

    private final SmilesReader reader = new SmilesReader();
    private final Describer describer = Describer.ofGraphAndPolarity();

    @ParameterizedTest
    @DisplayName("counts what a chemist counts in aspirin")
    @CsvSource({
        "HEAVY_ATOMS, 13",
        "HYDROGENS, 8",
        "CARBONS, 9",
        "OXYGENS, 4",
        "RINGS, 1",
        "AROMATIC_RINGS, 1",
        "SIX_RINGS, 1",
        "AROMATIC_ATOMS, 6",
        "CARBONYLS, 2",
        "HYDROXYLS, 1",
        "HYDROGEN_DONORS, 1",
        "HYDROGEN_ACCEPTORS, 4",
        "METHYLS, 1",
        "PI_CENTRES, 12",
        "ROTATABLE_BONDS, 3",
        "DONOR_OXYGENS, 2",
        "CARBONYL_OXYGENS, 2",
        "DIAMETER, 6"
    })
    void aspirin(Feature feature, double expected) throws Exception {
        assertEquals(expected, describe(ASPIRIN).value(feature));
    }

    @Test
    @DisplayName("gives aspirin its molecular weight, polar surface and a plausible lipophilicity")
    void aspirinMeasured() throws Exception {
        assertEquals(180.16, describe(ASPIRIN).value(Feature.MOLECULAR_WEIGHT), 0.01);
        assertEquals(63.6, describe(ASPIRIN).value(Feature.POLAR_SURFACE), 0.01);
        assertEquals(1.2, describe(ASPIRIN).value(Feature.LOG_P), 0.8);
    }

    @Test
    @DisplayName("knows the indices of butane and of naphthalene from the literature")
    void indices() throws Exception {
        assertEquals(Math.log(1 + 10), describe("CCCC").value(Feature.LOG_WIENER), 1e-12);
        assertEquals(1.9142136, describe("CCCC").value(Feature.RANDIC), 1e-6);
        assertEquals(10, describe("CCCC").value(Feature.ZAGREB));
        assertEquals(1.9747449, describe("CCCC").value(Feature.BALABAN), 1e-6);
        assertEquals(2, describe("c1ccc2ccccc2c1").value(Feature.FUSED_RING_ATOMS));
        assertEquals(1, describe("c1ccc2ccccc2c1").value(Feature.RING_SYSTEMS));
        assertEquals(2, describe("c1ccccc1-c1ccccc1").value(Feature.RING_SYSTEMS));
    }

    @ParameterizedTest
    @DisplayName("describes equal molecules equally, however they are written")
    @CsvSource({"OC(=O)c1ccccc1OC(C)=O, CC(=O)OC1=CC=CC=C1C(=O)O", "C=CC=C, [H]C([H])=C([H])C([H])=C"})
    void invariant(String first, String second) throws Exception {
        double[] one = describe(first).toArray();
        double[] other = describe(second).toArray();
        for (Feature feature : Feature.values()) {
            assertEquals(one[feature.ordinal()], other[feature.ordinal()], 1e-9, feature.title());
        }
    }

    @ParameterizedTest
    @DisplayName("is finite for single atoms, salts and charged molecules too")
    @ValueSource(strings = {"C", "[Na+].[Cl-]", "C[N+](C)(C)C", "ClC(Cl)(Cl)Cl", "O=[N+]([O-])c1ccccc1", "II"})
    void oddities(String smiles) throws Exception {
        for (double value : describe(smiles).toArray()) {
            assertTrue(Double.isFinite(value));
        }
    }

    @Test
    @DisplayName("finds a molecule more like its homologue than like a stranger")
    void similarity() throws Exception {
        Fingerprint toluene = fingerprint("Cc1ccccc1");
        assertEquals(1.0, toluene.tanimoto(fingerprint("C1=CC=CC=C1C")));
        assertTrue(toluene.tanimoto(fingerprint("CCc1ccccc1")) > toluene.tanimoto(fingerprint("CCCCO")));
        assertEquals(toluene.tanimoto(fingerprint("CCO")), fingerprint("CCO").tanimoto(toluene));
    }

    private Descriptors describe(String smiles) throws Exception {
        IAtomContainer molecule = reader.read(smiles);
        return describer.describe(molecule, new PiSystemFinder().find(molecule));
    }

    private Fingerprint fingerprint(String smiles) throws Exception {
        return new CircularFingerprints().of(reader.read(smiles));
    }
}
