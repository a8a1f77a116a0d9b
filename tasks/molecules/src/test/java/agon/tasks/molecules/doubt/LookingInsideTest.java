package agon.tasks.molecules.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Occlusion;
import agon.tasks.molecules.description.Describer;
import agon.tasks.molecules.description.Feature;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking inside a model that goes by two features")
class LookingInsideTest {
    private final List<Molecule> molecules =
            new ConjugatedMolecules().generate(300).molecules();

    @Test
    @DisplayName("shows that it goes by these two and no others, by the weightier one more; the same for the same seed")
    void importance() {
        PermutationImportance importance = looked();
        assertEquals(importance, looked());
        List<Feature> ordered = importance.features().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(Feature.CARBONS, Feature.OXYGENS), ordered.subList(0, 2));
        importance.features().forEach((feature, growth) -> {
            boolean known = feature == Feature.CARBONS || feature == Feature.OXYGENS;
            assertTrue(known ? growth > 0.1 : growth == 0, feature + " " + growth);
        });
        assertEquals(0, importance.fingerprint());
    }

    @Test
    @DisplayName("shows how much of what it goes by lies beyond what it was trained on")
    void beyond() {
        PermutationImportance importance = looked();
        List<Molecule> small = molecules.stream()
                .filter(molecule -> molecule.descriptors().value(Feature.CARBONS) < 8)
                .toList();
        for (Molecule molecule : molecules) {
            double beyond = importance.beyond(molecule, small);
            if (molecule.descriptors().value(Feature.CARBONS) >= 8) {
                assertTrue(beyond > 0.5, molecule + " " + beyond);
            } else {
                assertEquals(0, beyond);
            }
        }
    }

    @Test
    @DisplayName("has each substructure carry what it adds: of an additive model exactly its own atoms")
    void attribution() {
        Occlusion occlusion = new Occlusion(Describer.ofGraph(), Radicals.EXCLUDE);
        for (Molecule molecule : molecules.subList(0, 80)) {
            Attribution attribution = Attribution.of(molecule, occlusion, LookingInsideTest::says);
            double carried = attribution.contributions().stream()
                    .mapToDouble(Attribution.Contribution::amount)
                    .sum();
            assertEquals(attribution.contributions().isEmpty() ? 0 : says(molecule), carried, 1e-9);
            attribution
                    .greatest()
                    .ifPresent(greatest -> assertTrue(attribution.contributions().stream()
                            .allMatch(other -> Math.abs(other.amount()) <= Math.abs(greatest.amount()))));
        }
    }

    private PermutationImportance looked() {
        return PermutationImportance.of(
                molecules,
                molecules.stream().mapToDouble(LookingInsideTest::says).toArray(),
                asked -> asked.stream().mapToDouble(LookingInsideTest::says).toArray(),
                new SplittableRandom(1));
    }

    private static double says(Molecule molecule) {
        return molecule.descriptors().value(Feature.CARBONS)
                - 2 * molecule.descriptors().value(Feature.OXYGENS);
    }
}
