package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.distillation.DemonstrationScorer;
import agon.api.distillation.DistillerSettings;
import agon.api.distillation.DistillerSettings.Kind;
import agon.api.distillation.Distillers;
import agon.api.distillation.ImitationDistiller;
import agon.api.distillation.Lesson;
import agon.api.distillation.ReinforcementDistiller;
import agon.api.distillation.SearchDistiller;
import agon.api.ledger.Budget;
import agon.api.ledger.Channel;
import agon.api.protocol.Session;
import agon.api.search.BestOfN;
import agon.api.search.Choice;
import agon.api.search.SearchSettings;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.engine.session.CellSession;
import agon.learners.djl.MlpProvider;
import agon.tck.sample.Addition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A distiller")
final class DistillersTest {

    private static final List<Addition> QUESTIONS =
            OnAddition.TASK.questions(Split.TRAINING).draw(200, Seeds.generator(1, "distillers test"));

    /** What was trained. */
    private record Trained(
            double accuracy,
            List<Prediction<Integer>> answers,
            SortedMap<String, Long> spent,
            List<Choice<Addition, Integer>> audited) {}

    private static Trained trained(int updates, DistillerSettings distiller) {
        List<Choice<Addition, Integer>> audited = new ArrayList<>();
        try (CellSession<Addition, Integer> cell = OnAddition.open(Budget.UNLIMITED, audited)) {
            Agent<Addition, Integer> agent = cell.train(new AmplificationProvider()
                            .create(OnAddition.settings(updates, AmplifierSettings.DEFAULTS, distiller)))
                    .agent();
            List<Prediction<Integer>> answers = cell.evaluating(() -> agent.answer(QUESTIONS));
            double accuracy = IntStream.range(0, QUESTIONS.size())
                    .mapToDouble(i -> answers.get(i).answer().equals(OnAddition.TRUTH.answer(QUESTIONS.get(i))) ? 1 : 0)
                    .average()
                    .orElseThrow();
            return new Trained(accuracy, answers, cell.ledger().totals(), audited);
        }
    }

    private static Trained trained(int updates, Kind kind) {
        return trained(updates, OnAddition.distiller(kind));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"IMITATION", "REINFORCEMENT", "PROXIMAL", "DEMONSTRATION_REWARD"})
    void bringsALearnerToTheTruth(Kind kind) {
        assertEquals(1, trained(200, kind).accuracy());
    }

    @Test
    void ofEveryKindRepeatsItself() {
        for (Kind kind : Kind.values()) {
            assertEquals(trained(6, kind), trained(6, kind), kind.toString());
        }
    }

    @Test
    void distilsNoAnswerThatTheExpertHasNoConfidenceIn() {
        List<Addition> questions =
                IntStream.range(0, 10).mapToObj(start -> new Addition(start, 1)).toList();
        Agent<Addition, Integer> sureOfEvenStarts = asked -> asked.stream()
                .map(question -> new Prediction<>(question.start() + 1, 1 - question.start() % 2))
                .toList();
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Learner<Addition, Integer> learner = cell.session().policy();
            List<Integer> answers =
                    questions.stream().map(OnAddition.TRUTH::answer).toList();
            double[] before = learner.logLikelihood(questions, answers);
            new ImitationDistiller<Addition, Integer>()
                    .lesson(sureOfEvenStarts, learner, questions)
                    .teach();
            double[] after = learner.logLikelihood(questions, answers);
            for (int i = 0; i < questions.size(); i++) {
                assertEquals(questions.get(i).start() % 2 == 0, after[i] > before[i], "learned " + questions.get(i));
            }
            assertEquals(5, cell.ledger().spent(Channel.EXAMPLES));
        }
    }

    @Test
    void byReinforcementChargesARatingForEveryAnswerItSamples() {
        assertEquals(6 * 64 * 4, trained(6, Kind.REINFORCEMENT).spent().get(Channel.RATE));
        assertFalse(trained(6, Kind.DEMONSTRATION_REWARD).spent().containsKey(Channel.RATE), "nothing was rated");
        assertFalse(trained(6, Kind.IMITATION).spent().containsKey(Channel.RATE), "nothing was rated");
    }

    @Test
    void byPartlyRatedReinforcementChargesTheStatedShareAndLearnsFromARewardModelAsWell() {
        Trained partly = trained(200, Kind.SEMI_SUPERVISED);
        assertEquals(200 * 64, partly.spent().get(Channel.RATE), "a quarter of four samples each");
        assertTrue(partly.accuracy() > 0.9, "accuracy " + partly.accuracy());
        Trained unrated = trained(2, new DistillerSettings(Kind.SEMI_SUPERVISED, 1, 0, 1e-6, SearchSettings.DEFAULTS));
        assertEquals(2, unrated.spent().get(Channel.RATE), "at least one an update is rated");
    }

    @Test
    void ofDirectSupervisionTakesTheOverseersUnaidedAnswersAndNeverAmplifies() {
        Trained direct = trained(60, Kind.DIRECT);
        assertFalse(direct.spent().containsKey(Channel.REASON), direct.spent().toString());
        for (int i = 0; i < QUESTIONS.size(); i++) {
            if (QUESTIONS.get(i).steps() <= 1) {
                assertEquals(
                        OnAddition.TRUTH.answer(QUESTIONS.get(i)),
                        direct.answers().get(i).answer());
            }
        }
        assertNotEquals(1, direct.accuracy(), "it is no better than the overseer");
    }

    @Test
    void bySearchBringsALearnerNearTheTruth() {
        double accuracy = trained(200, Kind.SEARCH).accuracy();
        assertTrue(accuracy > 0.9, "accuracy " + accuracy);
    }

    /** How much likelier a network finds each true answer, once it was what a search picked for so much score. */
    private static double[] learnedFromPicks(List<Addition> questions, List<Double> scores) {
        List<Integer> answers = questions.stream().map(OnAddition.TRUTH::answer).toList();
        MlpProvider provider = new MlpProvider();
        try (Learner<Addition, Integer> network =
                provider.create(provider.defaults(), OnAddition.TASK.codec(), Seeds.generator(3, "network"))) {
            double[] before = network.logLikelihood(questions, answers);
            SearchDistiller<Addition, Integer> distiller = new SearchDistiller<>(
                    new BestOfN(1),
                    expert -> (asked, said) -> asked.stream()
                            .mapToDouble(question -> scores.get(questions.indexOf(question)))
                            .toArray(),
                    slowCopy -> asked ->
                            asked.stream().map(OnAddition.TRUTH::answer).toList(),
                    OnAddition.TASK.codec().answers(),
                    Seeds.generator(5, "picks"),
                    picked -> assertEquals(questions.size(), picked.size(), "every pick is audited"));
            for (int update = 0; update < 10; update++) {
                distiller.lesson(asked -> List.of(), network, questions).teach();
            }
            double[] after = network.logLikelihood(questions, answers);
            return IntStream.range(0, after.length)
                    .mapToDouble(i -> after[i] - before[i])
                    .toArray();
        }
    }

    @Test
    void bySearchLearnsAsMuchFromAPickAsItScored() {
        List<Addition> questions = List.of(new Addition(1, 1), new Addition(6, 1));
        assertArrayEquals(new double[2], learnedFromPicks(questions, List.of(0.0, 0.0)));
        double[] first = learnedFromPicks(questions, List.of(1.0, 0.1));
        double[] second = learnedFromPicks(questions, List.of(0.1, 1.0));
        assertTrue(first[0] > second[0] && first[1] < second[1], Arrays.toString(first) + Arrays.toString(second));
    }

    @Test
    void bySearchHandsInItsPicksAndChargesEachScore() {
        Trained searching = trained(6, Kind.SEARCH);
        assertEquals(6 * 64, searching.audited().size());
        assertEquals(6 * 64 * 16, searching.spent().get(Channel.RATE));
    }

    @Test
    void bySearchLeadsToItsPicksThoughTheOverseerConcludesOtherwise() {
        List<Addition> questions = OnAddition.TASK.questions(Split.TRAINING).draw(64, Seeds.generator(2, "picks test"));
        DistillerSettings erring = new DistillerSettings(
                Kind.SEARCH,
                1,
                0,
                1,
                new SearchSettings(SearchSettings.Kind.ARGMAX, 1, 1, 1, SearchSettings.Base.GUESSES, 1));
        List<Choice<Addition, Integer>> audited = new ArrayList<>();
        try (CellSession<Addition, Integer> cell = OnAddition.open(Budget.UNLIMITED, audited)) {
            Session<Addition, Integer> session = cell.session();
            Lesson<Addition, Integer> lesson = Distillers.of(erring, session, session::overseer)
                    .lesson(
                            asked -> asked.stream()
                                    .map(question -> new Prediction<>(OnAddition.TRUTH.answer(question), 1))
                                    .toList(),
                            session.policy(),
                            questions);
            assertEquals(List.of(), audited, "nobody is asked before there is a need");
            List<Integer> led = lesson.targets().stream().map(Example::answer).toList();
            assertEquals(audited.stream().map(Choice::picked).toList(), led);
            assertNotEquals(questions.stream().map(OnAddition.TRUTH::answer).toList(), led);
            long charged = session.ledger().spent(Channel.RATE);
            assertEquals(64 * 12, charged);
            assertTrue(lesson.teach());
            assertEquals(led, lesson.targets().stream().map(Example::answer).toList());
            assertEquals(64, audited.size(), "audited once");
            assertEquals(charged, session.ledger().spent(Channel.RATE), "charged once");
        }
    }

    @Test
    void ofDirectSupervisionChargesADemonstrationOnceThoughTheCurriculumLooksAtIt() {
        assertEquals(60 * 64, trained(60, Kind.DIRECT).spent().get(Channel.DEMONSTRATE));
    }

    @Test
    void bySearchOfAProxyPicksWorseTheMoreOfItsScoresAreWrong() {
        double sound = pickAccuracy(0);
        double erring = pickAccuracy(0.5);
        assertTrue(sound > erring + 0.1, sound + " against " + erring);
    }

    private static double pickAccuracy(double scoreError) {
        SearchSettings all =
                new SearchSettings(SearchSettings.Kind.ARGMAX, 1, 1, 1, SearchSettings.Base.GUESSES, scoreError);
        return trained(20, new DistillerSettings(Kind.SEARCH, 1, 0, 1, all)).audited().stream()
                .mapToDouble(choice -> choice.picked().equals(OnAddition.TRUTH.answer(choice.question())) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    @DisplayName("that rewards the demonstrated answer alone makes a network more likely to give it")
    void movesANetwork() {
        List<Addition> questions = OnAddition.TASK.questions(Split.TRAINING).draw(64, Seeds.generator(2, "network"));
        List<Integer> truths = questions.stream().map(OnAddition.TRUTH::answer).toList();
        Agent<Addition, Integer> expert = asked -> asked.stream()
                .map(question -> new Prediction<>(OnAddition.TRUTH.answer(question), 1))
                .toList();
        MlpProvider provider = new MlpProvider();
        try (Learner<Addition, Integer> network =
                provider.create(provider.defaults(), OnAddition.TASK.codec(), Seeds.generator(3, "network"))) {
            double before = meanLikelihood(network.logLikelihood(questions, truths));
            ReinforcementDistiller<Addition, Integer> distiller = new ReinforcementDistiller<>(
                    demonstrating -> new DemonstrationScorer<>(
                            demonstrating, OnAddition.TASK.codec().answers()),
                    8,
                    0,
                    Seeds.generator(4, "samples"));
            for (int update = 0; update < 20; update++) {
                distiller.lesson(expert, network, questions).teach();
            }
            double after = meanLikelihood(network.logLikelihood(questions, truths));
            assertTrue(after > 1.5 * before, "p(X*) went from " + before + " to " + after);
        }
    }

    private static double meanLikelihood(double[] logarithms) {
        return Arrays.stream(logarithms).map(Math::exp).average().orElseThrow();
    }
}
