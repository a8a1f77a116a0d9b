package agon.tasks.molecules.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.seed.Seeds;
import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.data.Rewriting;
import agon.tasks.molecules.description.Describer;
import agon.tasks.molecules.question.Model;
import agon.tasks.molecules.question.ModelKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vetting models of generated molecules")
class VettingTest {
    private static final String BENZENE = "c1ccccc1";
    private static final int BUDGET = 40;

    private static final MoleculeSet SET = new ConjugatedMolecules().generate(1000);
    private final List<Molecule> checked = SET.molecules().subList(0, 100);
    private final List<Molecule> pool = SET.molecules().subList(100, 1000);

    @Test
    @DisplayName("passes a model that errs as it is known to, and supports it where H's own sources agree with it")
    void sound() {
        Assessment assessment = assessment(VettingTest::sound);
        assertEquals(Standing.SUPPORTED, assessment.standing());
        assertTrue(assessment.doubt() > 0.05);
    }

    @Test
    @DisplayName("supports nothing of which H's own sources say nothing of the kind")
    void unsupported() {
        assertEquals(
                Standing.UNSUPPORTED,
                assessment(molecule -> noise(molecule.canonical())).standing());
    }

    @Test
    @DisplayName("rejects a model that goes by the words in which a molecule comes, without any measurement of it")
    void words() {
        Assessment assessment = assessment(molecule -> sound(molecule) + 0.1 * noise(molecule.smiles()), List.of(), 0);
        assertEquals(new Assessment(ModelKind.LINEAR, Standing.REJECTED, 0), assessment);
    }

    @Test
    @DisplayName("rejects a model that is right about nothing but what it is checked by")
    void byHeart() {
        Set<Molecule> known = new HashSet<>(checked);
        assertEquals(
                Standing.REJECTED,
                assessment(molecule -> known.contains(molecule)
                                ? SET.value(molecule)
                                : sound(molecule) + noise(molecule.canonical()))
                        .standing());
    }

    @Test
    @DisplayName("rejects a model that is wrong on one scaffold alone, and measures most there")
    void scaffold() {
        Candidate wrong = candidate(
                ModelKind.LINEAR,
                molecule -> sound(molecule) + (molecule.scaffold().equals(BENZENE) ? 0.6 : 0));
        List<Measured> measured = new ArrayList<>();
        Vetting vetting = vetted(wrong, BUDGET, measured);
        assertEquals(Standing.REJECTED, assessment(vetting, ModelKind.LINEAR).standing());
        assertEquals(BUDGET, measured.size());
        long there = measured.stream()
                .filter(check -> check.molecule().scaffold().equals(BENZENE))
                .count();
        assertTrue(there > BUDGET / 3, there + " of " + BUDGET);
    }

    @Test
    @DisplayName(
            "measures nothing twice, nothing that was checked, and no more than it may; the same for the same seed")
    void measurements() {
        List<Measured> first = new ArrayList<>();
        List<Measured> second = new ArrayList<>();
        vetted(candidate(ModelKind.LINEAR, VettingTest::sound), BUDGET, first);
        vetted(candidate(ModelKind.LINEAR, VettingTest::sound), BUDGET, second);
        assertEquals(first, second);
        assertTrue(first.size() <= BUDGET);
        assertEquals(first.size(), new HashSet<>(first).size());
        assertFalse(first.stream().anyMatch(check -> checked.contains(check.molecule())));
    }

    private Assessment assessment(ToDoubleFunction<Molecule> model) {
        return assessment(model, checked, BUDGET);
    }

    private Assessment assessment(ToDoubleFunction<Molecule> model, List<Molecule> checks, int budget) {
        return assessment(
                vetted(candidate(ModelKind.LINEAR, model), checks, budget, new ArrayList<>()), ModelKind.LINEAR);
    }

    private static Assessment assessment(Vetting vetting, Model model) {
        return vetting.assessments().stream()
                .filter(assessment -> assessment.model() == model)
                .findFirst()
                .orElseThrow();
    }

    private Vetting vetted(Candidate candidate, int budget, List<Measured> measured) {
        return vetted(candidate, checked, budget, measured);
    }

    /** Beside another model and a source of H's own, both sound. */
    private Vetting vetted(Candidate candidate, List<Molecule> checks, int budget, List<Measured> measured) {
        Vetting vetting = Vetting.of(
                new VettingRules(0.1, 0.05, 60, 0.3, 7),
                new Rewriting(Describer.ofGraph(), Radicals.EXCLUDE),
                List.of(candidate, candidate(ModelKind.RANDOM_FOREST, VettingTest::sound)),
                measured(checks),
                pool,
                List.of(opinions(molecule -> gap(molecule) + 0.1 * noise("own " + molecule.canonical()))),
                budget);
        while (!vetting.wanted().isEmpty()) {
            List<Measured> more = measured(vetting.wanted());
            measured.addAll(more);
            vetting = vetting.with(more);
        }
        return vetting;
    }

    private List<Measured> measured(List<Molecule> molecules) {
        return molecules.stream()
                .map(molecule -> new Measured(molecule, SET.value(molecule)))
                .toList();
    }

    private static Candidate candidate(Model model, ToDoubleFunction<Molecule> says) {
        return new Candidate(model, opinions(says));
    }

    private static Opinions opinions(ToDoubleFunction<Molecule> says) {
        return molecules -> molecules.stream().mapToDouble(says).toArray();
    }

    /** Off by a tenth or so, by chance but the same for a molecule in whatever words. */
    private static double sound(Molecule molecule) {
        return gap(molecule) + 0.1 * noise(molecule.canonical());
    }

    private static double gap(Molecule molecule) {
        return SET.value(molecule);
    }

    private static double noise(String text) {
        return Seeds.generator(1, text).nextGaussian();
    }
}
