package agon.tasks.molecules.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;

@DisplayName("The simple Hückel method")
class HuckelMethodTest {
    private static final double EXACT = 1e-6;

    private final SmilesReader reader = new SmilesReader();
    private final PiSystemFinder finder = new PiSystemFinder();
    private final HuckelMethod method = new HuckelMethod();

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("gives the gaps that are worked out by hand in textbooks")
    @CsvSource({
        "ethene, C=C, 2.0",
        "butadiene, C=CC=C, 1.2360680",
        "benzene, c1ccccc1, 2.0",
        "naphthalene, c1ccc2ccccc2c1, 1.2360680",
        "anthracene, c1ccc2cc3ccccc3cc2c1, 0.8284271",
        "fulvene, C=C1C=CC=C1, 0.8721357"
    })
    void textbookGaps(String name, String smiles, double gap) throws Exception {
        assertEquals(gap, gap(smiles), EXACT, name);
    }

    @ParameterizedTest
    @DisplayName("agrees with the closed formula for linear polyenes, 4 sin(pi / (2 (n + 1)))")
    @ValueSource(ints = {2, 4, 6, 8, 10, 12, 14})
    void linearPolyenes(int centres) throws Exception {
        assertEquals(4 * Math.sin(Math.PI / (2 * (centres + 1))), gap("C=C".repeat(centres / 2)), EXACT);
    }

    @ParameterizedTest
    @DisplayName("agrees with the closed formula for annulenes, 2 cos(2 pi k / n)")
    @ValueSource(ints = {6, 10, 14, 18})
    void annulenes(int centres) throws Exception {
        String smiles = "C1=C" + "C=C".repeat(centres / 2 - 2) + "C=C1";
        int highest = (centres - 2) / 4;
        double expected =
                2 * Math.cos(2 * Math.PI * highest / centres) - 2 * Math.cos(2 * Math.PI * (highest + 1) / centres);
        assertEquals(expected, gap(smiles), EXACT);
    }

    @Test
    @DisplayName("agrees on pyridine with a matrix written out by hand and diagonalised by Jacobi rotations")
    void pyridine() throws Exception {
        double k = 1.02;
        double[][] matrix = {
            {0.51, k, 0, 0, 0, k},
            {k, 0, 1, 0, 0, 0},
            {0, 1, 0, 1, 0, 0},
            {0, 0, 1, 0, 1, 0},
            {0, 0, 0, 1, 0, 1},
            {k, 0, 0, 0, 1, 0},
        };
        double[] levels = Jacobi.eigenvaluesDescending(matrix);
        assertEquals(levels[2] - levels[3], gap("c1ccncc1"), EXACT);
    }

    @Test
    @DisplayName("agrees on acrolein with methyl: a carbonyl, and an inductive shift on the substituted carbon")
    void substitutedAcrolein() throws Exception {
        double[][] matrix = {
            {0, 1, 0, 0},
            {1, -0.5, 1, 0},
            {0, 1, 0, 1.06},
            {0, 0, 1.06, 0.97},
        };
        double[] levels = Jacobi.eigenvaluesDescending(matrix);
        assertEquals(levels[1] - levels[2], gap("C=C(C)C=O"), EXACT);
    }

    @Test
    @DisplayName("counts two electrons for pyrrole's nitrogen and furan's oxygen, one for pyridine's nitrogen")
    void electronCounts() throws Exception {
        assertEquals(6, electrons("c1cc[nH]c1"));
        assertEquals(6, electrons("c1ccoc1"));
        assertEquals(6, electrons("c1ccncc1"));
        assertEquals(8, electrons("Nc1ccccc1"));
    }

    @ParameterizedTest
    @DisplayName("pairs the levels of alternant hydrocarbons about zero")
    @ValueSource(strings = {"C=CC=C", "c1ccc2ccccc2c1", "C=Cc1ccccc1", "C=C(C=C)C=C"})
    void pairingTheorem(String smiles) throws Exception {
        double[] levels = method.levels(system(smiles));
        for (int i = 0; i < levels.length; i++) {
            assertEquals(0.0, levels[i] + levels[levels.length - 1 - i], EXACT);
        }
    }

    @ParameterizedTest
    @DisplayName("does not depend on the order of atoms nor on the Kekulé structure")
    @ValueSource(strings = {"Cc1ccc2ncccc2c1", "O=Cc1cc[nH]c1C#N", "C=C1C=CC(=O)c2occc12", "Nc1ccc(-c2ccsc2)cc1Cl"})
    void invariance(String smiles) throws Exception {
        double expected = gap(smiles);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20; i++) {
            assertEquals(expected, gap(shuffled(smiles, random)), 1e-9);
        }
    }

    @Test
    @DisplayName("refuses molecules without a pi system, and says so")
    void noPiSystem() {
        NoHuckelGapException refusal = assertThrows(NoHuckelGapException.class, () -> gap("CCO"));
        assertTrue(refusal.getMessage().contains("no pi system"), refusal.getMessage());
    }

    @ParameterizedTest
    @DisplayName("refuses atoms that it has no parameters for, and names them")
    @ValueSource(strings = {"[O-][N+](=O)c1ccccc1", "C=C=C", "Brc1ccccc1", "CS(=O)(=O)C=C"})
    void unparameterised(String smiles) {
        NoHuckelGapException refusal = assertThrows(NoHuckelGapException.class, () -> gap(smiles));
        assertTrue(refusal.getMessage().startsWith("atom "), refusal.getMessage());
    }

    @Test
    @DisplayName("refuses an odd number of electrons")
    void radical() {
        assertThrows(
                NoHuckelGapException.class,
                () -> method.gap(
                        new PiSystem(List.of(new PiSystem.Centre(0, "C", PiAtomType.of("C", 1), 0)), List.of())));
    }

    private double gap(String smiles) throws UnreadableSmilesException {
        return method.gap(system(smiles));
    }

    private int electrons(String smiles) throws UnreadableSmilesException {
        return system(smiles).centres().stream()
                .mapToInt(centre -> centre.type().orElseThrow().electrons())
                .sum();
    }

    private PiSystem system(String smiles) throws UnreadableSmilesException {
        return finder.find(reader.read(smiles));
    }

    private String shuffled(String smiles, SplittableRandom random) throws UnreadableSmilesException, CDKException {
        IAtomContainer molecule = reader.read(smiles);
        IAtom[] atoms = new IAtom[molecule.getAtomCount()];
        for (int i = 0; i < atoms.length; i++) {
            atoms[i] = molecule.getAtom(i);
        }
        for (int i = atoms.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            IAtom moved = atoms[i];
            atoms[i] = atoms[j];
            atoms[j] = moved;
        }
        molecule.setAtoms(atoms);
        return new SmilesGenerator(SmiFlavor.UseAromaticSymbols).create(molecule);
    }
}
