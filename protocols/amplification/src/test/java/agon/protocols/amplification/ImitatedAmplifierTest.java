package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.agent.LearnerProvider;
import agon.api.agent.Prediction;
import agon.api.distillation.DistillerSettings;
import agon.api.ledger.Budget;
import agon.api.ledger.Channel;
import agon.api.oversight.Flaws;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.plugin.Settings;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.engine.session.TaskProspect;
import agon.learners.djl.MlpProvider;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tck.LearnersOf;
import agon.tck.sample.Addition;
import agon.tck.sample.RememberingProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An imitated overseer")
final class ImitatedAmplifierTest {

    private static AmplificationSettings imitating(int updates, int labels, int calls) {
        return OnAddition.settings(updates, OnAddition.imitated(labels, calls), DistillerSettings.DEFAULTS);
    }

    private static SortedMap<String, Long> spent(AmplificationSettings settings, Budget budget) {
        try (CellSession<Addition, Integer> cell = OnAddition.open(budget, new ArrayList<>())) {
            cell.train(new AmplificationProvider().create(settings));
            return cell.ledger().totals();
        }
    }

    @Test
    void stepsAsTheRealOneDoesAfterAFewRecordedSteps() {
        Task<?, ?> task = powering();
        double accuracy = accuracyWithAnExactAgent(task);
        assertTrue(accuracy > 0.95, "accuracy " + accuracy);
    }

    private static <Q, A> double accuracyWithAnExactAgent(Task<Q, A> task) {
        Agent<Q, A> exact = asked -> asked.stream()
                .map(question -> new Prediction<>(task.truth().answer(question), 1))
                .toList();
        ImitationSettings imitation =
                new ImitationSettings(400, 1, 4, 1200, 256, 100, 1, ImitationSettings.Sight.AUTO, "mlp");
        AmplifierSettings settings = new AmplifierSettings(AmplifierSettings.Kind.IMITATED, 1, 1, imitation);
        try (CellSession<Q, A> cell = open(task, new MlpProvider())) {
            Session<Q, A> session = cell.session();
            Amplifier<Q, A> amplifier = Amplifiers.of(
                    settings,
                    session,
                    session::overseer,
                    () -> session.questions().levels());
            for (int step = 0; step < 50; step++) {
                amplifier.learn(exact);
            }
            assertTrue(cell.ledger().spent(Channel.REASON) <= 1200);
            List<Q> questions = task.questions(Split.TRAINING).draw(300, Seeds.generator(1, "imitation test"));
            List<Prediction<A>> answers = amplifier.amplify(exact).answer(questions);
            return IntStream.range(0, questions.size())
                    .mapToDouble(i -> task.truth()
                                    .accepts(questions.get(i), answers.get(i).answer())
                            ? 1
                            : 0)
                    .average()
                    .orElseThrow();
        }
    }

    private static Task<?, ?> powering() {
        return new PermutationPoweringProvider()
                .create(new PowerSettings(4, 2, 4, Flaws.NONE), new TaskSetting(3, Optional.empty()));
    }

    private static <Q, A> CellSession<Q, A> open(Task<Q, A> task, LearnerProvider<?> learner) {
        SessionListener<Q, A> unheard = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Q, A> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}
        };
        return CellSession.open(
                new AmplificationProvider().card(),
                task,
                new LearnersOf(List.of(learner)),
                Budget.UNLIMITED,
                5,
                unheard);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 17, 100, 131, 400})
    void neverMakesMoreCallsOfTheRealOneThanItMay(int calls) {
        long made = spent(imitating(60, 100, calls), Budget.UNLIMITED).get(Channel.REASON);
        assertTrue(made <= calls, made + " calls of " + calls);
        assertTrue(made > calls - 2 || made > 150, "it stops no sooner than one question might take: " + made);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 25, 60})
    void goesOnWithWhatWasRecordedWhenTheBudgetIsSpent(long budget) {
        SortedMap<String, Long> spent =
                spent(imitating(60, 100, 400), new Budget(new TreeMap<>(Map.of(Channel.REASON, budget))));
        assertTrue(spent.get(Channel.REASON) <= budget);
        long updates = 60;
        long updatesOfTheImitator = 2 * (5 + 60);
        assertTrue(spent.get(Channel.STEPS) > updates, "the agent was trained to the end: " + spent);
        assertTrue(spent.get(Channel.STEPS) <= updates + updatesOfTheImitator);
    }

    @Test
    void isAskedForLookUpsAloneOnceItsStepsAreRecorded() {
        SortedMap<String, Long> few = spentOn(powering(), 10);
        SortedMap<String, Long> many = spentOn(powering(), 20);
        assertEquals(few.get(Channel.REASON), many.get(Channel.REASON), "all calls were made in recording");
        assertTrue(few.get(Channel.REASON) <= 40);
        assertTrue(many.get(Channel.LOOK_UP) > few.get(Channel.LOOK_UP));
    }

    private static <Q, A> SortedMap<String, Long> spentOn(Task<Q, A> task, int updates) {
        try (CellSession<Q, A> cell = open(task, new RememberingProvider())) {
            cell.train(new AmplificationProvider().create(imitating(updates, 50, 40)));
            return cell.ledger().totals();
        }
    }

    @Test
    void isRefusedIfNotOneQuestionCouldBeRecorded() {
        InvalidSetting refusal = assertThrows(InvalidSetting.class, () -> spent(imitating(5, 10, 1), Budget.UNLIMITED));
        assertEquals(
                "amplifier.imitation.calls: must be at least 2, as many steps as one question of this task can take, is 1",
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void isRefusedBeforeAnythingRunsIfTheBudgetDoesNotSufficeForOneQuestion(long budget) {
        Budget tooSmall = new Budget(new TreeMap<>(Map.of(Channel.REASON, budget)));
        TrainingProtocol protocol = new AmplificationProvider().create(imitating(5, 10, 400));
        InvalidSetting refusal = assertThrows(
                InvalidSetting.class, () -> protocol.demand(new TaskProspect<>(OnAddition.TASK, tooSmall)));
        assertEquals(
                "amplifier.kind: imitated needs a budget of overseer.reason of at least 2, as many steps as one question of this "
                        + "task can take to record, and it is " + budget,
                refusal.getMessage());
        assertThrows(InvalidSetting.class, () -> spent(imitating(5, 10, 400), tooSmall), "nor in a cell");
        assertDoesNotThrow(() -> protocol.demand(new TaskProspect<>(OnAddition.TASK, Budget.UNLIMITED)));
    }

    @Test
    void isNotImitatedBeforeAnythingWasRecorded() {
        Agent<Addition, Integer> agent = asked -> asked.stream()
                .map(question -> new Prediction<>(question.start(), 1))
                .toList();
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            Amplifier<Addition, Integer> amplifier =
                    Amplifiers.of(OnAddition.imitated(10, 60), session, session::overseer, () -> 4);
            List<Addition> questions = List.of(new Addition(0, 3), new Addition(3, 1));
            assertEquals(
                    List.of(new Prediction<>(0, 0), new Prediction<>(3, 0)),
                    amplifier.amplify(agent).answer(questions));
            amplifier.learn(agent);
            assertTrue(amplifier.amplify(agent).answer(questions).stream().anyMatch(said -> said.confidence() > 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls", "labels"})
    void isRefusedWithoutAnyCallsBeforeAnythingRuns(String setting) {
        Settings<AmplificationSettings> settings = new Settings<>(AmplificationSettings.DEFAULTS);
        Object said = Map.of("amplifier", Map.of("kind", "imitated", "imitation", Map.of(setting, 0)));
        assertEquals(
                "[SettingProblem[path=[amplifier, imitation, " + setting + "], message=must be at least 1, is 0]]",
                settings.problems(new JsonMapper().valueToTree(said)).toString());
    }

    @Test
    void isChosenByANameWhoseNearestIsSuggested() {
        Settings<AmplificationSettings> settings = new Settings<>(AmplificationSettings.DEFAULTS);
        Object said = Map.of("amplifier", Map.of("kind", "imitatd"));
        assertEquals(
                "must be one of overseer, imitated, own, is \"imitatd\"; did you mean \"imitated\"?",
                settings.problems(new JsonMapper().valueToTree(said)).get(0).message());
    }
}
