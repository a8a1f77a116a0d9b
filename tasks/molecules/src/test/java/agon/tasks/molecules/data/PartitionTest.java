package agon.tasks.molecules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.task.InvalidData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
            doubled.add(new MoleculeSet.Entry(twin.at(doubled.size()), entry.value() + 0.1, entry.estimate()));
        }
        Partition partition = Partition.of(
                new MoleculeSet("doubled", SET.unit(), SET.measure(), doubled), repetition.getCurrentRepetition());
        Set<String> trained = new HashSet<>();
        partition.training().forEach(molecule -> trained.add(molecule.canonical()));
        for (Molecule heldOut : partition.iid()) {
            assertTrue(!trained.contains(heldOut.canonical()), heldOut + " has a twin in training");
        }
    }

    @RepeatedTest(3)
    @DisplayName("by scaffold keeps every scaffold on one side, the rare ones in D*")
    void scaffolds(RepetitionInfo repetition) {
        Division division = new Division(Criterion.SCAFFOLD, 0.2, Criterion.SCAFFOLD, 0.2);
        Partition partition = Partition.of(SET, division, repetition.getCurrentRepetition());
        Set<String> trained = scaffolds(partition.training());
        Set<String> heldOut = scaffolds(partition.iid());
        Set<String> shifted = scaffolds(partition.shifted());
        assertTrue(Collections.disjoint(trained, heldOut));
        assertTrue(Collections.disjoint(trained, shifted));
        assertTrue(Collections.disjoint(heldOut, shifted));
        assertEquals(0.2, (double) partition.shifted().size() / SET.entries().size(), 0.05);
        assertTrue(shifted.size() > partition.shifted().size() / 3, shifted.size() + " scaffolds");
        assertEquals(partition.shifted(), Partition.of(SET, division, 77).shifted());
    }

    @Test
    @DisplayName("by lot gives the 80/10/10 of the literature")
    void byLot() {
        Partition partition = Partition.of(SET, new Division(Criterion.RANDOM, 0.1, Criterion.RANDOM, 0.111), 1);
        assertEquals(320, partition.training().size());
        assertEquals(40, partition.iid().size());
        assertEquals(40, partition.shifted().size());
    }

    @Test
    @DisplayName("by size twice has training below held-out below D*")
    void bySize() {
        Partition partition = Partition.of(SET, new Division(Criterion.SIZE, 0.2, Criterion.SIZE, 0.2), 1);
        int trained = partition.training().stream().mapToInt(SET::size).max().orElseThrow();
        int least = partition.iid().stream().mapToInt(SET::size).min().orElseThrow();
        int most = partition.iid().stream().mapToInt(SET::size).max().orElseThrow();
        int shifted = partition.shifted().stream().mapToInt(SET::size).min().orElseThrow();
        assertTrue(trained < least && most < shifted);
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    @DisplayName("that would leave a part empty is refused, and the message says which")
    void empty(Criterion criterion) {
        MoleculeSet one = new MoleculeSet(
                "one molecule", SET.unit(), SET.measure(), SET.entries().subList(0, 1));
        InvalidData refused = assertThrows(
                InvalidData.class, () -> Partition.of(one, new Division(criterion, 0.2, criterion, 0.2), 1));
        assertTrue(refused.getMessage().contains("one molecule"), refused.getMessage());
        assertTrue(refused.getMessage().contains("leaves nothing"), refused.getMessage());
    }

    private static Set<String> scaffolds(List<Molecule> molecules) {
        Set<String> scaffolds = new HashSet<>();
        molecules.forEach(molecule -> scaffolds.add(molecule.scaffold()));
        return scaffolds;
    }
}
