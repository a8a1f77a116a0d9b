package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Reasoner;
import agon.api.oversight.Reliance;
import agon.api.oversight.Step;
import agon.api.task.Split;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the overseer of molecules says that it goes by")
class SourceWeightsTest {
    private static final double EXACT = 1e-9;

    @SuppressWarnings("unchecked")
    private static Reliance<MoleculeQuestion> reliance(MoleculesTask task) {
        return (Reliance<MoleculeQuestion>)
                task.overseer().facet(Reliance.class).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = KnowledgeKind.class,
            names = {"QUANTUM"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("is what its conclusions change by with each answer that it is told")
    void slopes(KnowledgeKind kind) {
        MoleculesTask task = SampleTask.of(0, kind);
        Reasoner<MoleculeQuestion, Double> reasoner = task.overseer().reasoner().orElseThrow();
        int reasoned = 0;
        for (MoleculeQuestion question : task.questions(Split.SHIFTED).draw(20, new SplittableRandom(1))) {
            if (reasoner.next(question, List.of()) instanceof Step.Ask<MoleculeQuestion, Double> ask) {
                reasoned++;
                SortedMap<String, Double> expected = slopes(reasoner, question, ask.questions());
                SortedMap<String, Double> said = reliance(task).weights(question);
                assertEquals(expected.keySet(), said.keySet());
                said.forEach((source, weight) ->
                        assertEquals(expected.getOrDefault(source, Double.NaN), weight, EXACT, source));
                assertEquals(
                        1,
                        said.values().stream().mapToDouble(Double::doubleValue).sum(),
                        EXACT);
            }
        }
        assertTrue(reasoned > 10, reasoned + " were reasoned about");
    }

    private static SortedMap<String, Double> slopes(
            Reasoner<MoleculeQuestion, Double> reasoner, MoleculeQuestion question, List<MoleculeQuestion> asked) {
        SortedMap<String, Double> slopes = new TreeMap<>();
        for (int i = 0; i < asked.size(); i++) {
            List<Double> told = new ArrayList<>(Collections.nCopies(asked.size(), 0.0));
            double before = concluded(reasoner, question, told);
            told.set(i, 1.0);
            double slope = concluded(reasoner, question, told) - before;
            if (slope > 0) {
                slopes.merge(source(asked.get(i)), slope, Double::sum);
            }
        }
        return slopes;
    }

    private static String source(MoleculeQuestion asked) {
        if (asked.inquiry() instanceof OrbitalInquiry) {
            return "orbitals";
        }
        return asked.inquiry() == Aspect.VALUE ? "relatives" : asked.inquiry().title();
    }

    private static double concluded(
            Reasoner<MoleculeQuestion, Double> reasoner, MoleculeQuestion question, List<Double> told) {
        return ((Step.Conclude<MoleculeQuestion, Double>) reasoner.next(question, told)).answer();
    }

    @Test
    @DisplayName("is nothing on questions that are not about values, and not said by one that knows of orbitals alone")
    void nothing() {
        MoleculesTask both = SampleTask.of(0, KnowledgeKind.QUANTUM_FRAGMENTS);
        MoleculeQuestion level = both.questions(Split.TRAINING).draw(100, new SplittableRandom(1)).stream()
                .filter(question -> !question.asksValue())
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of(), reliance(both).weights(level).keySet());
        assertTrue(SampleTask.of(0, KnowledgeKind.QUANTUM)
                .overseer()
                .facet(Reliance.class)
                .isEmpty());
    }
}
