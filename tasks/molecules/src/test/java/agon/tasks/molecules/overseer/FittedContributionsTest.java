package agon.tasks.molecules.overseer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.description.Feature;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Group contributions that the overseer makes for itself")
class FittedContributionsTest {
    private static final List<Molecule> MOLECULES =
            new ConjugatedMolecules().generate(200).molecules();

    @Test
    @DisplayName("come near to a rule that holds exactly, on molecules that they were not made from")
    void exact() {
        GroupContributions fitted = FittedContributions.of(
                MOLECULES.subList(0, 100).stream()
                        .map(molecule -> new Notebook.Entry(molecule, carbonsAndRings(molecule)))
                        .toList(),
                0);
        double worst = MOLECULES.subList(100, 200).stream()
                .mapToDouble(molecule -> Math.abs(fitted.value(molecule) - carbonsAndRings(molecule)))
                .max()
                .orElseThrow();
        assertEquals(0, worst, 3.0);
    }

    @Test
    @DisplayName("say a typical value of everything where nothing was measured")
    void nothing() {
        GroupContributions fitted = FittedContributions.of(List.of(), 42);
        assertEquals(42, fitted.value(MOLECULES.get(17)));
    }

    private static double carbonsAndRings(Molecule molecule) {
        return 5
                + 2 * molecule.descriptors().value(Feature.CARBONS)
                - 3 * molecule.descriptors().value(Feature.RINGS);
    }
}
