package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.distillation.DistillerSettings;
import agon.api.ledger.Budget;
import agon.api.ledger.Channel;
import agon.api.settings.InvalidSetting;
import agon.api.task.Task;
import agon.engine.session.CellSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An amplifier that the task brings along")
final class OwnAmplifierTest {

    private static final List<Integer> HEAPS =
            IntStream.rangeClosed(1, 18).boxed().toList();

    private static AmplificationSettings settings(AmplifierSettings.Kind kind, int depth) {
        return OnAddition.settings(
                120, new AmplifierSettings(kind, depth, 1, ImitationSettings.DEFAULTS), DistillerSettings.DEFAULTS);
    }

    private record Trained<A>(List<A> answers, SortedMap<String, Long> spent) {}

    private static <Q, A> Trained<A> trained(
            Task<Q, A> task, AmplificationSettings settings, List<Q> questions, Budget budget) {
        try (CellSession<Q, A> cell = OnAddition.open(task, budget, new ArrayList<>())) {
            Agent<Q, A> agent =
                    cell.train(new AmplificationProvider().create(settings)).agent();
            List<A> answers = cell.evaluating(() ->
                    agent.answer(questions).stream().map(Prediction::answer).toList());
            return new Trained<>(answers, cell.ledger().totals());
        }
    }

    private static List<Integer> truths(List<Integer> heaps) {
        return heaps.stream().map(new TakeAway(1).truth()::answer).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void bringsALearnerToTheTruthByASearchThatSeesButAFewMovesAhead(int depth) {
        Trained<Integer> trained =
                trained(new TakeAway(depth), settings(AmplifierSettings.Kind.OWN, 1), HEAPS, Budget.UNLIMITED);
        assertEquals(truths(HEAPS), trained.answers());
    }

    @Test
    void isChargedForEachQuestionThatItAnswersAndItsAgentForEachThatItIsAsked() {
        SortedMap<String, Long> spent = trained(
                        new TakeAway(2), settings(AmplifierSettings.Kind.OWN, 1), HEAPS, Budget.UNLIMITED)
                .spent();
        assertTrue(spent.get(Channel.AMPLIFY) >= 120, "several positions at each update: " + spent);
        assertTrue(spent.get(Channel.AMPLIFY) <= 120L * HEAPS.size(), "and none of them twice: " + spent);
        assertTrue(spent.get(Channel.ANSWERS) > 0);
        assertFalse(spent.containsKey(Channel.REASON));
    }

    @Test
    void keepsToABudget() {
        Budget budget = new Budget(new TreeMap<>(Map.of(Channel.AMPLIFY, 30L)));
        SortedMap<String, Long> spent = trained(new TakeAway(2), settings(AmplifierSettings.Kind.OWN, 1), HEAPS, budget)
                .spent();
        assertTrue(spent.get(Channel.AMPLIFY) <= 30, spent.toString());
    }

    @Test
    void seesTwiceAsFarAheadWhereItAmplifiesItsOwnAmplification() {
        Agent<Integer, Integer> ignorant = heaps ->
                heaps.stream().map(heap -> new Prediction<>(TakeAway.WIN, 1)).toList();
        TakeAway task = new TakeAway(2);
        Agent<Integer, Integer> twice = new DeepAmplifier<>(new OwnAmplifier<>(task::overseer), 2).amplify(ignorant);
        Agent<Integer, Integer> farther = new OwnAmplifier<>(new TakeAway(4)::overseer).amplify(ignorant);
        assertEquals(farther.answer(HEAPS), twice.answer(HEAPS));
        assertFalse(farther.answer(HEAPS)
                .equals(new OwnAmplifier<>(task::overseer).amplify(ignorant).answer(HEAPS)));
    }

    @Test
    void isRefusedWhereTheOverseerHasNone() {
        InvalidSetting refused = assertThrows(
                InvalidSetting.class,
                () -> trained(OnAddition.TASK, settings(AmplifierSettings.Kind.OWN, 1), List.of(), Budget.UNLIMITED));
        assertEquals(
                "amplifier.kind: own needs an overseer that has its own way of amplifying an agent (SelfAmplifying), and that "
                        + "of this task has none; choose overseer or imitated",
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OVERSEER", "IMITATED"})
    void isAllThatCanBeChosenWhereTheOverseerDoesNotReason(String kind) {
        AmplificationSettings reasoning = settings(AmplifierSettings.Kind.valueOf(kind), 1);
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> trained(new TakeAway(2), reasoning, HEAPS, Budget.UNLIMITED));
        assertTrue(refused.getMessage().endsWith("choose own"), refused.getMessage());
    }
}
