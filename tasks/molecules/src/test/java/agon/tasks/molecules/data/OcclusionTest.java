package agon.tasks.molecules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.chemistry.RigidPieces;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.description.Describer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A molecule without one of its substructures")
class OcclusionTest {
    private final List<Molecule> molecules =
            new ConjugatedMolecules().generate(100).molecules();

    @Test
    @DisplayName("has hydrogen in its place: phenol without its hydroxyl is benzene")
    void pieces() throws Exception {
        SmilesReader reader = new SmilesReader();
        List<RigidPieces.Cut> cuts = RigidPieces.of(reader.read("Oc1ccccc1"));
        assertEquals(
                List.of("O", "c1ccccc1"),
                cuts.stream().map(cut -> reader.canonical(cut.piece())).toList());
        assertEquals(
                List.of("c1ccccc1", "O"),
                cuts.stream().map(cut -> reader.canonical(cut.rest())).toList());
        assertEquals(List.of(), RigidPieces.of(reader.read("c1ccc2ccccc2c1")));
        assertEquals(3, RigidPieces.of(reader.read("C=CC=CC#N")).size());
    }

    @Test
    @DisplayName("is described anew, and has as many heavy atoms less as that has")
    void occluded() {
        Occlusion occlusion = new Occlusion(Describer.ofGraph(), Radicals.EXCLUDE);
        for (Molecule molecule : molecules) {
            List<Occlusion.Occluded> all = occlusion.of(molecule);
            assertNotEquals(1, all.size());
            double left = all.stream()
                    .mapToDouble(occluded -> Size.HEAVY_ATOMS.of(occluded.rest()))
                    .sum();
            // Every atom is left out once.
            assertEquals((double) Math.max(0, all.size() - 1) * Size.HEAVY_ATOMS.of(molecule), left);
        }
    }
}
