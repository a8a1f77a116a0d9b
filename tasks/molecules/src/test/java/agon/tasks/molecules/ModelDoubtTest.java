package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.task.Split;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.doubt.ApplicabilityDomain;
import agon.tasks.molecules.doubt.ConformalIntervals;
import agon.tasks.molecules.doubt.Stability;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Doubts about a model of generated molecules")
class ModelDoubtTest {
    private final MoleculesTask task = SampleTask.of(0);
    private final List<MoleculeQuestion> training = drawn(Split.TRAINING);
    private final List<MoleculeQuestion> trained = training.subList(0, 400);
    private final List<MoleculeQuestion> checked = training.subList(400, 800);
    private final Agent<MoleculeQuestion, Double> model = train(examples(trained));

    @Test
    @DisplayName("in intervals hold the nominal nine of ten on D")
    void coverage() {
        ConformalIntervals intervals = ConformalIntervals.of(checks(checked));
        double coverage = intervals.coverage(checks(drawn(Split.IID)), 0.9);
        assertEquals(0.9, coverage, 0.05, "coverage " + coverage);
    }

    @Test
    @DisplayName("by likeness cover what the model was trained on and less of D*, where it errs more")
    void domain() {
        ApplicabilityDomain domain = ApplicabilityDomain.of(molecules(trained), 0.9);
        assertEquals(0.9, covered(domain, trained), 0.02);
        assertTrue(covered(domain, drawn(Split.SHIFTED)) < covered(domain, drawn(Split.IID)));
        List<MoleculeQuestion> all = new ArrayList<>(drawn(Split.IID));
        all.addAll(drawn(Split.SHIFTED));
        List<MoleculeQuestion> inside = all.stream()
                .filter(question -> domain.covers(question.molecule()))
                .toList();
        List<MoleculeQuestion> outside = all.stream()
                .filter(question -> !domain.covers(question.molecule()))
                .toList();
        assertTrue(error(inside) < error(outside), error(inside) + " inside, " + error(outside) + " outside");
        assertThrows(IllegalArgumentException.class, () -> ApplicabilityDomain.of(List.of(), 0.9));
    }

    @Test
    @DisplayName("by training again are larger where the model errs more, and the same for the same draws")
    void stability() {
        Stability stability = retrained();
        List<MoleculeQuestion> asked = drawn(Split.IID);
        List<Stability.Opinions> opinions = stability.opinions(asked);
        assertEquals(opinions, retrained().opinions(asked));
        double median = opinions.stream()
                .mapToDouble(Stability.Opinions::spread)
                .sorted()
                .toArray()[opinions.size() / 2];
        List<MoleculeQuestion> steady = split(asked, opinions, median, true);
        List<MoleculeQuestion> shaky = split(asked, opinions, median, false);
        assertTrue(error(steady) < error(shaky), error(steady) + " steady, " + error(shaky) + " shaky");
        assertThrows(
                IllegalArgumentException.class,
                () -> Stability.of(examples(trained), 1, (number, examples) -> model, new SplittableRandom(1)));
    }

    private Stability retrained() {
        return Stability.of(examples(trained), 8, (number, examples) -> train(examples), new SplittableRandom(3));
    }

    private static List<MoleculeQuestion> split(
            List<MoleculeQuestion> asked, List<Stability.Opinions> opinions, double median, boolean below) {
        return IntStream.range(0, asked.size())
                .filter(i -> opinions.get(i).spread() < median == below)
                .mapToObj(asked::get)
                .toList();
    }

    private Agent<MoleculeQuestion, Double> train(List<Example<MoleculeQuestion, Double>> examples) {
        Learner<MoleculeQuestion, Double> learner =
                NearestMoleculeLearner.learners(new ArrayList<>()).learner("model", task.codec());
        learner.imitate(examples);
        return learner;
    }

    private List<MoleculeQuestion> drawn(Split split) {
        return task.questions(split).draw(100_000, new SplittableRandom(2));
    }

    private List<Example<MoleculeQuestion, Double>> examples(List<MoleculeQuestion> questions) {
        return questions.stream()
                .map(question -> Example.of(question, task.truth().answer(question)))
                .toList();
    }

    private List<ConformalIntervals.Check> checks(List<MoleculeQuestion> questions) {
        List<Double> answers = answers(questions);
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new ConformalIntervals.Check(
                        answers.get(i), 1, task.truth().answer(questions.get(i))))
                .toList();
    }

    private List<Double> answers(List<MoleculeQuestion> questions) {
        return model.answer(questions).stream()
                .map(prediction -> prediction.answer())
                .toList();
    }

    private double error(List<MoleculeQuestion> questions) {
        List<Double> answers = answers(questions);
        double squares = 0;
        for (int i = 0; i < answers.size(); i++) {
            squares += Math.pow(answers.get(i) - task.truth().answer(questions.get(i)), 2);
        }
        return Math.sqrt(squares / answers.size());
    }

    private static List<Molecule> molecules(List<MoleculeQuestion> questions) {
        return questions.stream().map(MoleculeQuestion::molecule).toList();
    }

    private static double covered(ApplicabilityDomain domain, List<MoleculeQuestion> questions) {
        return questions.stream()
                .mapToInt(question -> domain.covers(question.molecule()) ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
