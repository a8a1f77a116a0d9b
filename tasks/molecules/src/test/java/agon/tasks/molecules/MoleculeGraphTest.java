package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.codec.GraphForm;
import agon.api.codec.VectorForm;
import agon.api.oversight.Flaws;
import agon.api.oversight.Overseer;
import agon.api.oversight.Step;
import agon.api.task.Split;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tasks.molecules.overseer.MeasurementChoice;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Molecules as graphs of atoms and bonds")
class MoleculeGraphTest {

    private static GraphForm<MoleculeQuestion> graph(MoleculesTask task) {
        return task.codec().graph().orElseThrow();
    }

    private static List<MoleculeQuestion> drawn(MoleculesTask task, Split split, int count) {
        return task.questions(split).draw(count, new SplittableRandom(1));
    }

    private static MoleculesTask task(boolean alongside, KnowledgeKind kind) {
        MoleculesSettings settings = SampleTask.settings(kind);
        return SampleTask.of(
                0,
                new MoleculesSettings(
                        settings.data(),
                        settings.molecules(),
                        settings.centres(),
                        settings.source(),
                        settings.rows(),
                        settings.division(),
                        new SightSettings(true, false, false, false, alongside),
                        settings.handbook(),
                        settings.competence(),
                        settings.roughness(),
                        settings.publishedEstimate(),
                        settings.overseer(),
                        settings.models(),
                        settings.questions()));
    }

    @Test
    @DisplayName("have alongside what other learners see, or nothing, as the settings say")
    void alongside() {
        MoleculesTask described = task(true, KnowledgeKind.FRAGMENTS_EMPIRICAL);
        VectorForm<MoleculeQuestion> vector = described.codec().vector().orElseThrow();
        float[] numbers = new float[vector.names().size()];
        MoleculeQuestion question = drawn(described, Split.IID, 1).get(0);
        vector.write(question, numbers, 0);
        assertEquals(Arrays.toString(numbers), Arrays.toString(graph(described).whole(question)));
        assertEquals(
                0,
                graph(task(false, KnowledgeKind.FRAGMENTS_EMPIRICAL)).extent().wholeNumbers());
    }

    @Test
    @DisplayName("tell questions about orbitals of one molecule apart, even if nothing else is told alongside")
    void orbitals() {
        MoleculesTask quantum = task(false, KnowledgeKind.QUANTUM);
        List<MoleculeQuestion> questions = drawn(quantum, Split.TRAINING, 200);
        VectorForm<MoleculeQuestion> vector = quantum.codec().vector().orElseThrow();
        Set<String> asVectors = new HashSet<>();
        Set<String> asGraphs = new HashSet<>();
        for (MoleculeQuestion question : questions) {
            float[] numbers = new float[vector.names().size()];
            vector.write(question, numbers, 0);
            asVectors.add(question.molecule().row() + Arrays.toString(numbers));
            asGraphs.add(
                    question.molecule().row() + Arrays.toString(graph(quantum).whole(question)));
        }
        assertEquals(asVectors.size(), asGraphs.size());
    }

    @Test
    @DisplayName("let a message-passing network learn the gap from atoms and bonds alone")
    void learned() {
        MoleculesTask task = task(false, KnowledgeKind.FRAGMENTS_EMPIRICAL);
        try (Learner<MoleculeQuestion, Double> learner =
                new TribuoLearners(1).learner("test", "message-passing", task.codec())) {
            SplittableRandom random = new SplittableRandom(1);
            for (int update = 0; update < 150; update++) {
                learner.imitate(task.questions(Split.TRAINING).draw(64, random).stream()
                        .map(question -> Example.of(question, task.truth().answer(question)))
                        .toList());
            }
            List<MoleculeQuestion> asked = drawn(task, Split.IID, 200);
            double mean = asked.stream()
                    .mapToDouble(question -> task.truth().answer(question))
                    .average()
                    .orElseThrow();
            double variance = 0;
            double squares = 0;
            for (MoleculeQuestion question : asked) {
                double truth = task.truth().answer(question);
                double said = learner.average().answer(List.of(question)).get(0).answer();
                squares += (said - truth) * (said - truth);
                variance += (truth - mean) * (truth - mean);
            }
            assertTrue(squares < 0.2 * variance, "explains all but " + squares / variance + " of the variance");
        }
    }

    @Test
    @DisplayName("let the overseer train such a network on what it measured, and ask it")
    void auxiliary() {
        MoleculesSettings settings = new MoleculesSettings(MoleculeData.HUCKEL, 1500, 40, 1.0, 0.0, false, Flaws.NONE);
        MoleculesTask task = SampleTask.of(
                0,
                settings.with(
                        settings.overseer(),
                        new ModelSettings(
                                List.of(ModelKind.MESSAGE_PASSING), List.of(), MeasurementChoice.RANDOM, 10, 2)));
        List<MoleculeQuestion> measured = drawn(task, Split.TRAINING, 200);
        Overseer<MoleculeQuestion, Double> wiser = task.overseer()
                .investigator()
                .orElseThrow()
                .study(
                        measured.stream()
                                .map(question ->
                                        Example.of(question, task.truth().answer(question)))
                                .toList(),
                        new TribuoLearners(1));
        double error = 0;
        List<MoleculeQuestion> asked = drawn(task, Split.IID, 50);
        for (MoleculeQuestion question : asked) {
            MoleculeQuestion about = new MoleculeQuestion(
                    question.molecule(), new ModelInquiry(ModelKind.MESSAGE_PASSING, ModelMatter.VALUE));
            Step<MoleculeQuestion, Double> step = wiser.reasoner().orElseThrow().next(about, List.of());
            error += Math.abs(((Step.Conclude<MoleculeQuestion, Double>) step).answer()
                            - task.truth().answer(question))
                    / asked.size();
        }
        assertTrue(error < 0.25, "mean absolute error " + error);
    }
}
