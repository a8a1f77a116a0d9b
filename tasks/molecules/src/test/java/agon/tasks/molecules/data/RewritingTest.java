package agon.tasks.molecules.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.description.Describer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A molecule")
class RewritingTest {
    private final List<Molecule> molecules =
            new ConjugatedMolecules().generate(400).molecules();

    @Test
    @DisplayName(
            "in other words is the same molecule, with the same scaffold, fingerprint, descriptors, atoms and bonds")
    void same() {
        Rewriting rewriting = new Rewriting(Describer.ofGraph(), Radicals.EXCLUDE);
        RandomGenerator random = new SplittableRandom(1);
        int otherwise = 0;
        for (Molecule molecule : molecules) {
            Molecule other = rewriting.of(molecule, random).orElseThrow();
            otherwise += other.smiles().equals(molecule.smiles()) ? 0 : 1;
            assertEquals(molecule.row(), other.row());
            assertEquals(molecule.canonical(), other.canonical());
            assertEquals(molecule.scaffold(), other.scaffold());
            assertEquals(molecule.fingerprint(), other.fingerprint());
            assertEquals(molecule.structure(), other.structure());
            assertArrayEquals(
                    molecule.descriptors().toArray(),
                    other.descriptors().toArray(),
                    1e-9,
                    molecule.smiles() + " and " + other.smiles());
        }
        assertTrue(otherwise > 300, otherwise + " of 400 are written otherwise");
    }
}
