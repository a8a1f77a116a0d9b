package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.codec.SubQuestionForm;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Flaws;
import agon.api.oversight.IntervalEstimator;
import agon.api.oversight.Investigator;
import agon.api.oversight.Overseer;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tasks.molecules.overseer.MeasurementChoice;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The models that an overseer of molecules trains")
class ModellingTest {
    private static final List<ModelKind> KINDS = List.of(ModelKind.RANDOM_FOREST, ModelKind.KERNEL_RIDGE);
    private static final List<ModelMatter> DOUBTS = List.of(
            ModelMatter.INTERVAL,
            ModelMatter.DOMAIN,
            ModelMatter.STABILITY,
            ModelMatter.SUPPORT,
            ModelMatter.SUBSTRUCTURES,
            ModelMatter.IMPORTANCE);
    private static final int RETRAININGS = 3;

    private final MoleculesTask task = task(MeasurementChoice.DISAGREEMENT);
    private final List<MoleculeQuestion> training = drawn(Split.TRAINING);
    private final List<MoleculeQuestion> heldOut = drawn(Split.IID).subList(0, 60);
    private final List<String> trained = new ArrayList<>();
    private final Overseer<MoleculeQuestion, Double> wiser = studied();

    @Test
    @DisplayName("are those that the settings name, each trained again as often as its steadiness is asked for")
    void kinds() {
        assertEquals(KINDS.size() * (1 + RETRAININGS), trained.size());
        assertEquals(
                List.of("random-forest", "kernel-ridge"),
                trained.stream().distinct().toList());
    }

    @Test
    @DisplayName("are asked what they say and all that makes one doubt it, each in a question that H answers at once")
    void asked() {
        List<MoleculeQuestion> questions = asked(wiser, heldOut.get(0));
        List<ModelInquiry> inquiries = questions.stream()
                .map(MoleculeQuestion::inquiry)
                .filter(ModelInquiry.class::isInstance)
                .map(ModelInquiry.class::cast)
                .toList();
        assertEquals(KINDS.size() * (1 + DOUBTS.size()), new HashSet<>(inquiries).size());
        SubQuestionForm<MoleculeQuestion> form = task.codec().subQuestions().orElseThrow();
        for (MoleculeQuestion child : questions) {
            int[] tokens = form.tokens(heldOut.get(0), child);
            assertTrue(tokens[0] < form.extent().vocabulary());
            assertEquals(Optional.of(child), form.child(heldOut.get(0), tokens));
            if (child.inquiry() instanceof ModelInquiry) {
                assertTrue(Double.isFinite(answer(child)));
            }
        }
        assertTrue(questions.size() <= reasoner().shape().mostAskedAtOnce());
    }

    @Test
    @DisplayName("say how far off they are: intervals hold about nine in ten values of D")
    void intervals() {
        List<MoleculeQuestion> all = drawn(Split.IID);
        double held = all.stream()
                .mapToInt(question -> {
                    double said = answer(about(question, ModelMatter.VALUE));
                    double half = answer(about(question, ModelMatter.INTERVAL));
                    return Math.abs(task.truth().answer(question) - said) <= half ? 1 : 0;
                })
                .average()
                .orElseThrow();
        assertEquals(0.9, held, 0.08, "coverage " + held);
    }

    @Test
    @DisplayName("are doubted more beyond what they know: larger molecules lie outside their domain more often")
    void domain() {
        assertTrue(mean(drawn(Split.SHIFTED), ModelMatter.DOMAIN) < mean(drawn(Split.IID), ModelMatter.DOMAIN));
    }

    @Test
    @DisplayName("help H: with models, doubted as they are, it concludes nearer to the truth than before")
    void helps() {
        assertTrue(error(wiser) < error(task.overseer()), error(wiser) + " against " + error(task.overseer()));
    }

    @Test
    @DisplayName(
            "say where they disagree, and there is measured first; before there are models, molecules are taken as drawn")
    void choice() {
        Investigator<MoleculeQuestion, Double> investigator =
                wiser.investigator().orElseThrow();
        assertEquals(1, task.overseer().investigator().orElseThrow().candidates());
        assertEquals(10, investigator.candidates());
        List<MoleculeQuestion> candidates = training.subList(300, 400);
        List<MoleculeQuestion> ordered = investigator.order(candidates);
        assertEquals(new HashSet<>(candidates), new HashSet<>(ordered));
        List<Double> disagreement = ordered.stream().map(this::disagreement).toList();
        assertEquals(disagreement.stream().sorted(Comparator.reverseOrder()).toList(), disagreement);
        assertEquals(
                1,
                studied(task(MeasurementChoice.RANDOM))
                        .investigator()
                        .orElseThrow()
                        .candidates());
        List<MoleculeQuestion> unsure = studied(task(MeasurementChoice.UNCERTAINTY))
                .investigator()
                .orElseThrow()
                .order(candidates);
        assertEquals(new HashSet<>(candidates), new HashSet<>(unsure));
    }

    @Test
    @DisplayName("have intervals that hold the nominal nine of ten on D, which the evaluator alone is told")
    void heldByIntervals() {
        IntervalEstimator<MoleculeQuestion> estimator = intervals(wiser);
        List<MoleculeQuestion> asked = drawn(Split.IID);
        for (int model = 0; model < KINDS.size(); model++) {
            int at = model;
            double held = asked.stream()
                    .mapToInt(question -> estimator
                                    .bounds(question)
                                    .get(at)
                                    .holds(task.truth().answer(question))
                            ? 1
                            : 0)
                    .average()
                    .orElseThrow();
            assertEquals(0.9, held, 0.08, KINDS.get(model) + " holds " + held);
            assertEquals(
                    KINDS.get(model).word(),
                    estimator.bounds(asked.get(0)).get(at).by());
        }
        assertTrue(intervals(task.overseer()).bounds(asked.get(0)).isEmpty(), "there are no models before a study");
    }

    @SuppressWarnings("unchecked")
    private static IntervalEstimator<MoleculeQuestion> intervals(Overseer<MoleculeQuestion, Double> overseer) {
        return overseer.facet(IntervalEstimator.class).orElseThrow();
    }

    @Test
    @DisplayName(
            "are asked nothing unless the settings say so: a forest and a linear model, believed as far as they were right")
    void defaults() {
        MoleculesTask usual = SampleTask.of(0);
        assertEquals(8, usual.codec().subQuestions().orElseThrow().extent().vocabulary());
        assertEquals(8, usual.overseer().reasoner().orElseThrow().shape().mostAskedAtOnce());
    }

    @Test
    @DisplayName("are refused by the names of their settings")
    void refused() {
        assertEquals("choice", refusal(List.of(ModelKind.LINEAR), List.of(), MeasurementChoice.DISAGREEMENT));
        assertEquals("choice", refusal(List.of(), List.of(), MeasurementChoice.UNCERTAINTY));
        assertEquals(
                "kinds", refusal(List.of(ModelKind.LINEAR, ModelKind.LINEAR), List.of(), MeasurementChoice.RANDOM));
        assertEquals("doubts", refusal(KINDS, List.of(ModelMatter.VALUE), MeasurementChoice.RANDOM));
        ModelSettings inside =
                new ModelSettings(KINDS, List.of(ModelMatter.SUBSTRUCTURES), MeasurementChoice.RANDOM, 10, RETRAININGS);
        MoleculesSettings settings = MoleculesSettings.DEFAULTS;
        OverseerSettings unruled = OverseerSettings.of(KnowledgeKind.EMPIRICAL, Flaws.NONE);
        assertEquals(
                "models.doubts",
                assertThrows(InvalidSetting.class, () -> settings.with(unruled, inside))
                        .setting());
    }

    private static String refusal(List<ModelKind> kinds, List<ModelMatter> doubts, MeasurementChoice choice) {
        return assertThrows(InvalidSetting.class, () -> new ModelSettings(kinds, doubts, choice, 10, 5))
                .setting();
    }

    private static MoleculesTask task(MeasurementChoice choice) {
        MoleculesSettings settings = new MoleculesSettings(MoleculeData.HUCKEL, 1500, 40, 1.0, 0.0, false, Flaws.NONE);
        return SampleTask.of(
                0, settings.with(settings.overseer(), new ModelSettings(KINDS, DOUBTS, choice, 10, RETRAININGS)));
    }

    private Overseer<MoleculeQuestion, Double> studied() {
        return studied(task);
    }

    private Overseer<MoleculeQuestion, Double> studied(MoleculesTask by) {
        return by.overseer()
                .investigator()
                .orElseThrow()
                .study(
                        training.subList(0, 250).stream()
                                .map(question ->
                                        Example.of(question, task.truth().answer(question)))
                                .toList(),
                        NearestMoleculeLearner.learners(trained));
    }

    private List<MoleculeQuestion> drawn(Split split) {
        return task.questions(split).draw(100_000, new SplittableRandom(1));
    }

    private Reasoner<MoleculeQuestion, Double> reasoner() {
        return wiser.reasoner().orElseThrow();
    }

    private static List<MoleculeQuestion> asked(
            Overseer<MoleculeQuestion, Double> overseer, MoleculeQuestion question) {
        return ((Step.Ask<MoleculeQuestion, Double>)
                        overseer.reasoner().orElseThrow().next(question, List.of()))
                .questions();
    }

    private static MoleculeQuestion about(MoleculeQuestion question, ModelMatter matter) {
        return new MoleculeQuestion(question.molecule(), new ModelInquiry(ModelKind.KERNEL_RIDGE, matter));
    }

    private double answer(MoleculeQuestion question) {
        return ((Step.Conclude<MoleculeQuestion, Double>) reasoner().next(question, List.of())).answer();
    }

    private double mean(List<MoleculeQuestion> questions, ModelMatter matter) {
        return questions.stream()
                .mapToDouble(question -> answer(about(question, matter)))
                .average()
                .orElseThrow();
    }

    private double disagreement(MoleculeQuestion question) {
        double forest = answer(new MoleculeQuestion(
                question.molecule(), new ModelInquiry(ModelKind.RANDOM_FOREST, ModelMatter.VALUE)));
        return Math.abs(forest - answer(about(question, ModelMatter.VALUE)));
    }

    private double error(Overseer<MoleculeQuestion, Double> overseer) {
        Reasoner<MoleculeQuestion, Double> own = overseer.reasoner().orElseThrow();
        return new Deliberation<>(own, new OverseerFirst<>(overseer, new ExpandedOverseer<>(own, 20)))
                .deliberate(heldOut).stream()
                        .mapToDouble(course -> Math.abs(
                                course.conclusion().orElseThrow() - task.truth().answer(course.question())))
                        .average()
                        .orElseThrow();
    }
}
