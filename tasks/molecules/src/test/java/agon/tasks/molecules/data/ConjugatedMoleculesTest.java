package agon.tasks.molecules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.description.Feature;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The generated conjugated molecules")
class ConjugatedMoleculesTest {
    private static final int COUNT = 600;

    private final MoleculeSet set = new ConjugatedMolecules().generate(COUNT);

    @Test
    @DisplayName("are as many as asked for, all different, and numbered in order")
    void distinct() {
        Set<String> structures = new HashSet<>();
        for (Molecule molecule : set.molecules()) {
            assertEquals(structures.size(), molecule.row());
            assertTrue(structures.add(molecule.canonical()), molecule + " occurs twice");
        }
        assertEquals(COUNT, structures.size());
    }

    @Test
    @DisplayName("are the same whenever they are generated, and fewer are a prefix of more")
    void constant() {
        assertEquals(
                set.entries().subList(0, 150),
                new ConjugatedMolecules().generate(150).entries());
    }

    @Test
    @DisplayName("have 2 to 14 conjugated atoms in one system, and a gap from 0 to 2.1 |beta|")
    void conjugated() {
        for (MoleculeSet.Entry entry : set.entries()) {
            double centres = entry.molecule().descriptors().value(Feature.PI_CENTRES);
            assertTrue(centres >= 2 && centres <= 14, entry.molecule() + " has " + centres);
            assertEquals(
                    centres,
                    entry.molecule().descriptors().value(Feature.LARGEST_PI_SYSTEM),
                    entry.molecule() + " falls into parts");
            assertTrue(entry.value() >= 0.0 && entry.value() < 2.1, entry.molecule() + ": " + entry.value());
        }
    }

    @Test
    @DisplayName("are written in canonical SMILES that read back to themselves")
    void readBack() throws Exception {
        SmilesReader reader = new SmilesReader();
        for (Molecule molecule : set.molecules()) {
            assertEquals(molecule.canonical(), reader.canonical(reader.read(molecule.smiles())), molecule.smiles());
        }
    }

    @Test
    @DisplayName("come in every size from 5 to 14, with rings, chains and the usual heteroatoms")
    void varied() {
        for (int size = 5; size <= 14; size++) {
            int wanted = size;
            long found = set.molecules().stream()
                    .filter(molecule -> set.size(molecule) == wanted)
                    .count();
            assertTrue(found >= COUNT / 100, found + " molecules of size " + size);
        }
        for (Feature feature : new Feature[] {
            Feature.AROMATIC_RINGS, Feature.FUSED_RING_ATOMS, Feature.ACYCLIC_PI_CENTRES, Feature.PYRIDINE_NITROGENS,
            Feature.PYRROLE_NITROGENS, Feature.CARBONYL_OXYGENS, Feature.DONOR_OXYGENS, Feature.ALKYL_ON_PI
        }) {
            long having = set.molecules().stream()
                    .filter(molecule -> molecule.descriptors().value(feature) > 0)
                    .count();
            assertTrue(having > COUNT / 20 && having < COUNT, feature + " in " + having);
        }
    }

    @Test
    @DisplayName("cannot be none, nor more than can be told apart")
    void limits() {
        assertThrows(IllegalArgumentException.class, () -> new ConjugatedMolecules().generate(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ConjugatedMolecules().generate(ConjugatedMolecules.MOST_MOLECULES + 1));
    }

    @Test
    @DisplayName("may have up to 16 conjugated atoms, as many of 15 and 16 as of other sizes, with N, O and S")
    void larger() {
        MoleculeSet larger = new ConjugatedMolecules(16).generate(COUNT);
        assertEquals(
                16, larger.molecules().stream().mapToInt(larger::size).max().orElseThrow());
        for (int size = 15; size <= 16; size++) {
            int wanted = size;
            assertTrue(larger.molecules().stream()
                            .filter(molecule -> larger.size(molecule) == wanted)
                            .count()
                    > COUNT / 30);
        }
        for (Feature feature : new Feature[] {Feature.NITROGENS, Feature.OXYGENS, Feature.SULFURS}) {
            assertTrue(larger.molecules().stream()
                            .filter(molecule -> molecule.descriptors().value(feature) > 0)
                            .count()
                    > COUNT / 20);
        }
        assertThrows(IllegalArgumentException.class, () -> new ConjugatedMolecules(17));
    }
}
