package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.SubQuestionForm;
import agon.api.codec.VectorForm;
import agon.api.oversight.Arena;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Flaws;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.api.task.TaskSetting;
import agon.api.task.Truth;
import agon.tasks.molecules.chemistry.Fragment;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The overseer of molecules that knows the Hückel method")
class QuantumOverseerTest {
    private static final double EXACT = 1e-6;
    private static final int DEPTH = 100;

    private final MoleculesTask task = SampleTask.of(0, KnowledgeKind.QUANTUM);
    private final Reasoner<MoleculeQuestion, Double> reasoner =
            task.overseer().reasoner().orElseThrow();

    @Test
    @DisplayName("consulting itself to the end, comes to the truth on molecules small and large")
    void expanded() {
        List<MoleculeQuestion> asked = Stream.of(Split.IID, Split.SHIFTED)
                .flatMap(split -> task.questions(split).draw(6, new SplittableRandom(3)).stream())
                .toList();
        List<Prediction<Double>> answers = new ExpandedOverseer<>(reasoner, DEPTH).answer(asked);
        for (int i = 0; i < asked.size(); i++) {
            assertEquals(task.truth().answer(asked.get(i)), answers.get(i).answer(), EXACT, asked.get(i)::toString);
        }
    }

    @Test
    @DisplayName("comes to the gaps of textbooks, working nothing out at once but single atoms")
    void textbooks(@TempDir Path folder) throws IOException {
        Map<String, Double> gaps = Map.of(
                "C=C", 2.0,
                "C=CC=C", 1.2360680,
                "c1ccccc1", 2.0,
                "c1ccc2ccccc2c1", 1.2360680);
        List<String> smiles = new ArrayList<>(gaps.keySet());
        smiles.add("c1ccncc1");
        Path file = folder.resolve("textbook.csv");
        Files.writeString(file, "smiles\n" + String.join("\n", smiles) + "\n" + "C=CC=CC=C\n".repeat(40));
        MoleculesTask textbook = ownTask(file);
        Reasoner<MoleculeQuestion, Double> own = textbook.overseer().reasoner().orElseThrow();
        Map<String, MoleculeQuestion> asked = new TreeMap<>();
        for (int seed = 0; seed < 10; seed++) {
            for (Split split : Split.values()) {
                textbook.questions(split).draw(100, new SplittableRandom(seed)).stream()
                        .filter(MoleculeQuestion::asksValue)
                        .filter(question -> smiles.contains(question.molecule().smiles()))
                        .forEach(question -> asked.put(question.molecule().smiles(), question));
            }
        }
        assertEquals(smiles.size(), asked.size());
        asked.forEach((structure, question) -> {
            double right = gaps.getOrDefault(structure, textbook.truth().answer(question));
            double concluded = new ExpandedOverseer<>(own, DEPTH)
                    .answer(List.of(question))
                    .get(0)
                    .answer();
            assertEquals(right, concluded, EXACT, structure);
        });
    }

    @Test
    @DisplayName("asks nothing but what is smaller or narrower, and is right with an agent that is")
    void wellFounded() {
        Agent<MoleculeQuestion, Double> knowing = questions -> questions.stream()
                .map(question -> new Prediction<>(task.truth().answer(question), 1.0))
                .toList();
        List<MoleculeQuestion> drawn = task.questions(Split.TRAINING).draw(400, new SplittableRandom(5));
        assertTrue(drawn.stream().anyMatch(question -> question.inquiry() instanceof OrbitalInquiry.Level));
        assertTrue(drawn.stream().anyMatch(question -> question.inquiry() instanceof OrbitalInquiry.Share));
        assertTrue(drawn.stream().anyMatch(question -> question.inquiry() instanceof OrbitalInquiry.Polynomial));
        new Deliberation<>(reasoner, knowing).deliberate(drawn).forEach(course -> {
            assertEquals(
                    task.truth().answer(course.question()), course.conclusion().orElseThrow(), EXACT);
            course.subQuestions().forEach(child -> assertTrue(smaller(child, course.question()), child::toString));
        });
    }

    @Test
    @DisplayName("has nothing asked about a single atom, though a learner that imitates it may try to")
    void singleAtom() {
        SubQuestionForm<MoleculeQuestion> form = task.codec().subQuestions().orElseThrow();
        Molecule molecule = task.questions(Split.IID)
                .draw(1, new SplittableRandom(1))
                .get(0)
                .molecule();
        Fragment atom = new Fragment(List.of(0), List.of());
        for (OrbitalInquiry inquiry :
                List.of(new OrbitalInquiry.Share(atom, 0.1), new OrbitalInquiry.Polynomial(atom, 0.1))) {
            for (int token = 0; token < form.extent().vocabulary(); token++) {
                assertEquals(Optional.empty(), form.child(new MoleculeQuestion(molecule, inquiry), new int[] {token}));
            }
        }
    }

    private static boolean smaller(MoleculeQuestion child, MoleculeQuestion parent) {
        if (child.inquiry() instanceof OrbitalInquiry.Level within
                && parent.inquiry() instanceof OrbitalInquiry.Level level) {
            return within.high() - within.low() < level.high() - level.low();
        }
        if (child.inquiry() instanceof OrbitalInquiry.Polynomial part
                && parent.inquiry() instanceof OrbitalInquiry.Polynomial whole) {
            return part.fragment().size() + part.fragment().bonds().size()
                    < whole.fragment().size() + whole.fragment().bonds().size();
        }
        return child.inquiry() instanceof OrbitalInquiry;
    }

    @Test
    @DisplayName("answers to within bounds, and all its answers have the size of a gap")
    void bounded() {
        for (MoleculeQuestion question : task.questions(Split.TRAINING).draw(400, new SplittableRandom(6))) {
            double truth = task.truth().answer(question);
            if (question.inquiry() instanceof OrbitalInquiry.Level level) {
                assertTrue(level.low() <= truth && truth <= level.high());
            } else if (question.inquiry() instanceof OrbitalInquiry.Share) {
                assertTrue(truth >= 0 && truth <= 1);
            } else if (question.inquiry() instanceof OrbitalInquiry.Polynomial) {
                assertTrue(Math.abs(truth) <= 1 + 1e-12);
            }
        }
    }

    @Test
    @DisplayName("is tried on values alone, the same ones as any other overseer")
    void evaluated() {
        for (Split split : List.of(Split.IID, Split.SHIFTED)) {
            assertEquals(
                    SampleTask.of(0).questions(split).draw(50, new SplittableRandom(1)),
                    task.questions(split).draw(50, new SplittableRandom(1)));
        }
    }

    @Test
    @DisplayName(
            "has agents asked about values and its sub-questions by halves, about values alone, or its sub-questions alone")
    void asked() {
        MoleculesSettings settings = SampleTask.settings(KnowledgeKind.QUANTUM);
        MoleculesTask subtasks = SampleTask.of(0, settings.asking(QuestionSource.SUBTASKS));
        MoleculesTask values = SampleTask.of(0, settings.asking(QuestionSource.TASK));
        assertEquals(0.5, shareOfValues(task, Split.TRAINING), 0.1);
        for (Split split : Split.values()) {
            assertEquals(0, shareOfValues(subtasks, split));
            assertEquals(1, shareOfValues(values, split));
        }
        for (Split split : List.of(Split.IID, Split.SHIFTED)) {
            assertEquals(1, shareOfValues(task, split));
            List<MoleculeQuestion> drawn = subtasks.questions(split).draw(100, new SplittableRandom(2));
            assertEquals(100, drawn.stream().distinct().count(), "none twice");
            assertEquals(
                    values.questions(split).draw(100, 0, new SplittableRandom(2)).stream()
                            .map(MoleculeQuestion::molecule)
                            .toList()
                            .get(0),
                    subtasks.questions(split)
                            .draw(100, 0, new SplittableRandom(2))
                            .get(0)
                            .molecule(),
                    "contexts are those of the task");
            assertTrue(!subtasks.questions(split).tellOfTheTruth());
        }
    }

    @Test
    @DisplayName("has answers of several kinds, each of which has a spread of its own that an error is set beside")
    void spread() {
        Truth<MoleculeQuestion, Double> truth = task.truth();
        Truth<MoleculeQuestion, Double> again =
                SampleTask.of(0, KnowledgeKind.QUANTUM).truth();
        Map<String, Set<Double>> spreads = new TreeMap<>();
        for (MoleculeQuestion question : task.questions(Split.TRAINING).draw(3000, new SplittableRandom(6))) {
            OptionalDouble spread = truth.spread(question);
            assertEquals(question.asksValue(), spread.isEmpty(), "the form's scale speaks for values");
            spread.ifPresent(known -> {
                assertTrue(known > 0.02 && known < 1, () -> known + " of " + question);
                assertEquals(spread, again.spread(question));
                spreads.computeIfAbsent(question.inquiry().getClass().getSimpleName(), kind -> new TreeSet<>())
                        .add(known);
            });
        }
        assertEquals(List.of("Level", "Polynomial", "Share"), List.copyOf(spreads.keySet()));
        assertEquals(
                2, spreads.getOrDefault("Level", Set.of()).size(), "on either side of the gap, whatever the bounds");
    }

    @Test
    @DisplayName("lets learners see which of the two levels between which a gap lies they are asked about")
    void told() {
        VectorForm<MoleculeQuestion> form = task.codec().vector().orElseThrow();
        int occupied = form.names().indexOf("level_occupied");
        for (MoleculeQuestion question : task.questions(Split.IID).draw(20, new SplittableRandom(1))) {
            Step.Ask<MoleculeQuestion, Double> frontier =
                    (Step.Ask<MoleculeQuestion, Double>) reasoner.next(question, List.of());
            List<Float> told = new ArrayList<>();
            for (MoleculeQuestion level : frontier.questions()) {
                float[] numbers = new float[form.names().size()];
                form.write(level, numbers, 0);
                told.add(numbers[occupied]);
            }
            assertEquals(List.of(1f, -1f), told);
        }
    }

    private static double shareOfValues(MoleculesTask of, Split split) {
        List<MoleculeQuestion> drawn = of.questions(split).draw(400, new SplittableRandom(4));
        return drawn.stream().filter(MoleculeQuestion::asksValue).count() / (double) drawn.size();
    }

    @Test
    @DisplayName("alone has sub-questions to be trained on: to others they are refused, with what may be chosen")
    void refusedSubtasks() {
        MoleculesSettings fragments = SampleTask.settings(KnowledgeKind.FRAGMENTS);
        InvalidSetting refusal = assertThrows(InvalidSetting.class, () -> fragments.asking(QuestionSource.SUBTASKS));
        assertEquals("questions", refusal.setting());
        assertTrue(refusal.getMessage().contains("choose task, or overseer.kind: quantum"));
        assertEquals(
                SampleTask.of(0, fragments).questions(Split.TRAINING).draw(50, new SplittableRandom(1)),
                SampleTask.of(0, fragments.asking(QuestionSource.TASK))
                        .questions(Split.TRAINING)
                        .draw(50, new SplittableRandom(1)));
    }

    @Test
    @DisplayName("has no laboratory and no evidence, unaided knows small molecules alone")
    void facets() {
        Overseer<MoleculeQuestion, Double> overseer = task.overseer();
        assertTrue(overseer.facet(Arena.class).isEmpty());
        assertTrue(overseer.facet(Laboratory.class).isEmpty());
        assertTrue(overseer.facet(Investigator.class).isEmpty());
        MoleculeQuestion large =
                task.questions(Split.SHIFTED).draw(1, new SplittableRandom(1)).get(0);
        assertEquals(Optional.empty(), overseer.demonstrator().orElseThrow().demonstrate(large));
        assertEquals(0.5, overseer.rater().orElseThrow().prefer(large, 1.0, 2.0));
        MoleculesSettings settings = SampleTask.settings(KnowledgeKind.QUANTUM);
        assertEquals(Optional.of("overseer.kind: quantum"), new MoleculesTaskProvider().withholding(settings));
    }

    @Test
    @DisplayName("may know more as well: then it asks about both, measures values alone, and is exact on the smallest")
    void combined() {
        MoleculesTask both = SampleTask.of(0, KnowledgeKind.QUANTUM_FRAGMENTS_EMPIRICAL);
        Overseer<MoleculeQuestion, Double> overseer = both.overseer();
        MoleculeQuestion large =
                both.questions(Split.SHIFTED).draw(1, new SplittableRandom(1)).get(0);
        List<MoleculeQuestion> asked = ((Step.Ask<MoleculeQuestion, Double>)
                        overseer.reasoner().orElseThrow().next(large, List.of()))
                .questions();
        assertEquals(
                2,
                asked.stream()
                        .filter(child -> child.inquiry() instanceof OrbitalInquiry.Level)
                        .count());
        assertTrue(asked.stream().anyMatch(MoleculeQuestion::asksValue));
        Laboratory<MoleculeQuestion, Double> laboratory = overseer.laboratory().orElseThrow();
        MoleculeQuestion level = both.questions(Split.TRAINING).draw(400, new SplittableRandom(5)).stream()
                .filter(question -> question.inquiry() instanceof OrbitalInquiry.Level)
                .findFirst()
                .orElseThrow();
        assertTrue(!laboratory.measures(level));
        assertThrows(IllegalArgumentException.class, () -> laboratory.measure(level));
    }

    @Test
    @DisplayName("is refused, by the name of the setting, where gaps are not what is asked about")
    void refused() {
        MoleculesSettings esol = new MoleculesSettings(MoleculeData.ESOL, 3000, 40, 1, 0.1, false, Flaws.NONE);
        InvalidSetting refusal = assertThrows(
                InvalidSetting.class,
                () -> esol.with(OverseerSettings.of(KnowledgeKind.QUANTUM, Flaws.NONE), ModelSettings.DEFAULTS));
        assertEquals("overseer.kind", refusal.setting());
    }

    private static MoleculesTask ownTask(Path file) {
        MoleculesSettings defaults = MoleculesSettings.DEFAULTS;
        MoleculesSettings own = new MoleculesSettings(
                MoleculeData.HUCKEL,
                defaults.molecules(),
                defaults.centres(),
                new SourceSettings(file.toString(), "", "", "", "", "", 0, 0, 23),
                defaults.rows(),
                defaults.division(),
                defaults.sight(),
                5,
                1,
                0,
                false,
                new OverseerSettings(KnowledgeKind.QUANTUM, 1, 1, 0, 0),
                ModelSettings.DEFAULTS,
                QuestionSource.BOTH);
        return (MoleculesTask) new MoleculesTaskProvider().create(own, new TaskSetting(0, Optional.empty()));
    }
}
