package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Prediction;
import agon.api.oversight.Deliberation;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Flaws;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.tasks.molecules.description.Feature;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The overseer of molecules")
class MoleculeOverseerTest {
    private final MoleculesTask task = SampleTask.of(0);
    private final Overseer<MoleculeQuestion, Double> overseer = task.overseer();
    private final Reasoner<MoleculeQuestion, Double> reasoner =
            overseer.reasoner().orElseThrow();
    private final List<MoleculeQuestion> heldOut = all(Split.IID);

    @Test
    @DisplayName("offers every facet that the task's card promises")
    void facets() {
        new MoleculesTaskProvider()
                .card()
                .facets()
                .forEach(facet -> assertTrue(overseer.facet(facet).isPresent(), facet.getSimpleName()));
    }

    @Test
    @DisplayName("knows something and not much: its unaided answers correlate with the truth between 0.5 and 0.9")
    void weak() {
        Demonstrator<MoleculeQuestion, Double> demonstrator =
                overseer.demonstrator().orElseThrow();
        List<Double> answers = heldOut.stream()
                .map(question -> demonstrator.demonstrate(question).orElseThrow())
                .toList();
        double correlation = correlation(answers, truths(heldOut));
        assertTrue(correlation > 0.5 && correlation < 0.9, "correlation " + correlation);
    }

    @Test
    @DisplayName("reasons better with an assistant that knows the relatives than it does alone")
    void amplified() {
        Agent<MoleculeQuestion, Double> knowing = questions -> questions.stream()
                .map(question -> new Prediction<>(task.truth().answer(question), 1.0))
                .toList();
        List<Double> amplified = new Deliberation<>(reasoner, new OverseerFirst<>(overseer, knowing))
                .deliberate(heldOut).stream()
                        .map(deliberated -> deliberated.conclusion().orElseThrow())
                        .toList();
        double alone = error(demonstrations(overseer));
        assertTrue(error(amplified) < 0.95 * alone, error(amplified) + " against " + alone);
    }

    @Test
    @DisplayName("asks for values of strictly smaller training molecules alone, so that asking comes to an end")
    void wellFounded() {
        HashSet<MoleculeQuestion> training = new HashSet<>(all(Split.TRAINING));
        for (Split split : Split.values()) {
            for (MoleculeQuestion question : task.questions(split).draw(50, new SplittableRandom(4))) {
                for (MoleculeQuestion asked : asked(question)) {
                    if (asked.inquiry() == Aspect.VALUE) {
                        assertTrue(training.contains(asked));
                        assertTrue(size(asked) < size(question));
                    } else {
                        assertEquals(question.molecule(), asked.molecule());
                        assertEquals(List.of(), asked(asked));
                    }
                }
            }
        }
        assertEquals(
                20,
                new ExpandedOverseer<>(reasoner, 20)
                        .answer(heldOut.subList(0, 20))
                        .size());
    }

    @Test
    @DisplayName("keeps within the shape that it announces, and takes the same step when asked again")
    void pure() {
        for (MoleculeQuestion question : heldOut.subList(0, 50)) {
            List<MoleculeQuestion> asked = asked(question);
            assertTrue(asked.size() <= reasoner.shape().mostAskedAtOnce());
            List<Double> answers = asked.stream().map(child -> 1.0).toList();
            assertEquals(reasoner.next(question, answers), reasoner.next(question, answers));
            assertEquals(reasoner.next(question, List.of()), reasoner.next(question, List.of()));
        }
    }

    @Test
    @DisplayName("measures training molecules and refuses all others")
    void laboratory() {
        Laboratory<MoleculeQuestion, Double> laboratory = overseer.laboratory().orElseThrow();
        for (MoleculeQuestion question : all(Split.TRAINING).subList(0, 20)) {
            assertEquals(task.truth().answer(question), laboratory.measure(question));
        }
        assertThrows(IllegalArgumentException.class, () -> laboratory.measure(heldOut.get(0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> laboratory.measure(all(Split.SHIFTED).get(0)));
    }

    @Test
    @DisplayName("knows what was measured and answers better after studying it, by models that it then consults")
    void studies() {
        List<MoleculeQuestion> measured = all(Split.TRAINING).subList(0, 200);
        List<String> kinds = new ArrayList<>();
        Overseer<MoleculeQuestion, Double> wiser = overseer.investigator()
                .orElseThrow()
                .study(
                        measured.stream()
                                .map(question ->
                                        Example.of(question, task.truth().answer(question)))
                                .toList(),
                        NearestMoleculeLearner.learners(kinds));
        assertEquals(List.of("random-forest", "linear"), kinds);
        for (MoleculeQuestion question : measured.subList(0, 20)) {
            assertEquals(
                    new Step.Conclude<MoleculeQuestion, Double>(task.truth().answer(question)),
                    wiser.reasoner().orElseThrow().next(question, List.of()));
        }
        assertTrue(error(demonstrations(wiser)) < 0.95 * error(demonstrations(overseer)));
        Step<MoleculeQuestion, Double> step = wiser.reasoner().orElseThrow().next(heldOut.get(0), List.of());
        List<Inquiry> aspects = ((Step.Ask<MoleculeQuestion, Double>) step)
                .questions().stream().map(MoleculeQuestion::inquiry).toList();
        for (ModelKind model : List.of(ModelKind.RANDOM_FOREST, ModelKind.LINEAR)) {
            assertTrue(aspects.contains(new ModelInquiry(model, ModelMatter.VALUE)), aspects.toString());
        }
    }

    @Test
    @DisplayName("is silent and undecided about molecules larger than it is competent for")
    void competence() {
        Overseer<MoleculeQuestion, Double> limited =
                SampleTask.of(0, 0.5, 0.0, Flaws.NONE).overseer();
        long answered = all(Split.TRAINING).stream()
                .filter(question -> limited.demonstrator()
                        .orElseThrow()
                        .demonstrate(question)
                        .isPresent())
                .count();
        assertEquals(0.5, (double) answered / all(Split.TRAINING).size(), 0.15);
        MoleculeQuestion large = all(Split.SHIFTED).get(0);
        assertEquals(Optional.empty(), limited.demonstrator().orElseThrow().demonstrate(large));
        assertEquals(0.5, limited.rater().orElseThrow().prefer(large, 0.0, 1.0));
    }

    @Test
    @DisplayName("errs as often as it is set to, and remembers its rules worse when it is set to")
    void flaws() {
        Overseer<MoleculeQuestion, Double> erring =
                SampleTask.of(0, 1.0, 0.0, new Flaws(0.3, 0.0)).overseer();
        List<Double> own = demonstrations(overseer);
        List<Double> wrong = demonstrations(erring);
        long different = IntStream.range(0, own.size())
                .filter(i -> !own.get(i).equals(wrong.get(i)))
                .count();
        assertEquals(0.3, (double) different / own.size(), 0.12);
        Overseer<MoleculeQuestion, Double> rough =
                SampleTask.of(0, 1.0, 0.9, Flaws.NONE).overseer();
        assertTrue(error(demonstrations(rough)) > error(own));
    }

    private static List<MoleculeQuestion> all(Task<MoleculeQuestion, Double> task, Split split) {
        return task.questions(split).draw(100_000, new SplittableRandom(1));
    }

    private List<MoleculeQuestion> all(Split split) {
        return all(task, split);
    }

    private List<MoleculeQuestion> asked(MoleculeQuestion question) {
        return reasoner.next(question, List.of()) instanceof Step.Ask<MoleculeQuestion, Double> ask
                ? ask.questions()
                : List.of();
    }

    private List<Double> demonstrations(Overseer<MoleculeQuestion, Double> by) {
        return heldOut.stream()
                .map(question ->
                        by.demonstrator().orElseThrow().demonstrate(question).orElseThrow())
                .toList();
    }

    private static double size(MoleculeQuestion question) {
        return question.molecule().descriptors().value(Feature.PI_CENTRES);
    }

    private List<Double> truths(List<MoleculeQuestion> questions) {
        return questions.stream().map(task.truth()::answer).toList();
    }

    private double error(List<Double> answers) {
        double squares = 0.0;
        for (int i = 0; i < answers.size(); i++) {
            squares += Math.pow(answers.get(i) - task.truth().answer(heldOut.get(i)), 2);
        }
        return Math.sqrt(squares / answers.size());
    }

    private static double correlation(List<Double> first, List<Double> second) {
        double a = first.stream().mapToDouble(x -> x).average().orElseThrow();
        double b = second.stream().mapToDouble(x -> x).average().orElseThrow();
        double ab = 0.0;
        double aa = 0.0;
        double bb = 0.0;
        for (int i = 0; i < first.size(); i++) {
            ab += (first.get(i) - a) * (second.get(i) - b);
            aa += (first.get(i) - a) * (first.get(i) - a);
            bb += (second.get(i) - b) * (second.get(i) - b);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
