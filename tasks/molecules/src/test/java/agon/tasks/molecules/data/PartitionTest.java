package agon.tasks.molecules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("The partition of a set of molecules")
class PartitionTest {
    private static final MoleculeSet SET = new ConjugatedMolecules().generate(400);

    @RepeatedTest(5)
    @DisplayName("puts every molecule on exactly one side, the larger ones in D*")
    void complete(RepetitionInfo repetition) {
        Partition partition = Partition.of(SET, repetition.getCurrentRepetition());
        Set<Molecule> all = new HashSet<>(partition.training());
        all.addAll(partition.iid());
        all.addAll(partition.shifted());
        assertEquals(SET.entries().size(), all.size());
        assertEquals(
                SET.entries().size(),
                partition.training().size()
                        + partition.iid().size()
                        + partition.shifted().size());
        int smallestShifted =
                partition.shifted().stream().mapToInt(SET::size).min().orElseThrow();
        assertTrue(partition.training().stream().mapToInt(SET::size).max().orElseThrow() < smallestShifted);
        assertTrue(partition.iid().stream().mapToInt(SET::size).max().orElseThrow() < smallestShifted);
    }

    @Test
    @DisplayName("gives D* about a fifth, and training four fifths of the rest")
    void shares() {
        Partition partition = Partition.of(SET, 1);
        double shifted = (double) partition.shifted().size() / SET.entries().size();
        double training = (double) partition.training().size()
                / (partition.training().size() + partition.iid().size());
        assertEquals(0.2, shifted, 0.08);
        assertEquals(0.8, training, 0.01);
    }

    @Test
    @DisplayName("is the same for the same seed, and D* for every seed")
    void seeded() {
        assertEquals(Partition.of(SET, 5), Partition.of(SET, 5));
        assertNotEquals(Partition.of(SET, 5).training(), Partition.of(SET, 6).training());
        assertEquals(Partition.of(SET, 5).shifted(), Partition.of(SET, 6).shifted());
    }

    @RepeatedTest(5)
    @DisplayName("keeps rows of one structure on one side")
    void twins(RepetitionInfo repetition) {
        List<MoleculeSet.Entry> doubled = new ArrayList<>(SET.entries());
        for (MoleculeSet.Entry entry : SET.entries()) {
            Molecule twin = entry.molecule();
            doubled.add(new MoleculeSet.Entry(
                    new Molecule(
                            doubled.size(),
                            twin.name(),
                            twin.smiles(),
                            twin.canonical(),
                            twin.descriptors(),
                            twin.fingerprint()),
                    entry.value() + 0.1,
                    entry.estimate()));
        }
        Partition partition = Partition.of(
                new MoleculeSet("doubled", SET.unit(), SET.sizeFeature(), doubled), repetition.getCurrentRepetition());
        Set<String> trained = new HashSet<>();
        partition.training().forEach(molecule -> trained.add(molecule.canonical()));
        for (Molecule heldOut : partition.iid()) {
            assertTrue(!trained.contains(heldOut.canonical()), heldOut + " has a twin in training");
        }
    }
}
