package agon.protocols.expertimitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.ledger.Budget;
import agon.api.ledger.Channel;
import agon.api.oversight.BatchReasoner;
import agon.api.oversight.Flaws;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tck.LearnersOf;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import agon.tck.sample.RememberingProvider;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A system that calls itself")
final class SelfCallTest {

    private static final int DEPTH = 6;
    private static final int NOT_ON_THE_CIRCLE = -100;

    private static Agent<Addition, Integer> lastResort() {
        return questions -> questions.stream()
                .map(question -> new Prediction<>(NOT_ON_THE_CIRCLE, 1))
                .toList();
    }

    private static CellSession<Addition, Integer> open() {
        SessionListener<Addition, Integer> unheard = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Addition, Integer> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}
        };
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        return CellSession.open(
                new ExpertImitationProvider().card(), new AdditionTask(), learners, Budget.UNLIMITED, 5, unheard);
    }

    private static SelfCall<Addition, Integer> calling(CellSession<Addition, Integer> cell, int depth) {
        Reasoner<Addition, Integer> overseer =
                cell.session().overseer().reasoner().orElseThrow();
        return new SelfCall<>(BatchReasoner.of(overseer), depth, lastResort(), ignored -> {});
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void comesToTheTruthIfItsStepsAreFaultless(Split split) {
        assertComesToTheTruth(new AdditionTask(), split);
        assertComesToTheTruth(
                new PermutationPoweringProvider()
                        .create(new PowerSettings(6, 4, 4, Flaws.NONE), new TaskSetting(3, Optional.empty())),
                split);
    }

    private static <Q, A> void assertComesToTheTruth(Task<Q, A> task, Split split) {
        List<Q> questions = task.questions(split).draw(100, Seeds.generator(1, "self-call test"));
        Agent<Q, A> unheardOf = asked -> {
            throw new AssertionError("cut at " + asked);
        };
        Agent<Q, A> system = new SelfCall<>(
                BatchReasoner.of(task.overseer().reasoner().orElseThrow()), DEPTH, unheardOf, ignored -> {});
        assertEquals(
                questions.stream()
                        .map(question -> new Prediction<>(task.truth().answer(question), 1))
                        .toList(),
                system.answer(questions));
    }

    @Test
    void takesNoStepTwiceOnWhatItHasConcluded() {
        try (CellSession<Addition, Integer> cell = open()) {
            SelfCall<Addition, Integer> system = calling(cell, DEPTH);
            Addition question = new Addition(4, 4);
            List<Prediction<Integer>> first = system.answer(List.of(question));
            long steps = cell.ledger().spent(Channel.REASON);
            assertEquals(first, system.answer(List.of(question)));
            system.answer(List.of(new Addition(4, 2), new Addition(4, 0), question));
            assertEquals(steps, cell.ledger().spent(Channel.REASON), "sub-questions are remembered too");
            assertEquals(
                    new AdditionTask().truth().answer(new Addition(4, 5)),
                    system.answer(List.of(new Addition(4, 5))).get(0).answer());
            assertEquals(steps + 2, cell.ledger().spent(Channel.REASON), "one more step asks, and then concludes");
        }
    }

    @Test
    void hasNoConfidenceInAnswersThatRestOnACut() {
        try (CellSession<Addition, Integer> cell = open()) {
            for (int depth = 1; depth <= 4; depth++) {
                for (int steps = 0; steps <= 4; steps++) {
                    Prediction<Integer> said = calling(cell, depth)
                            .answer(List.of(new Addition(1, steps)))
                            .get(0);
                    boolean cut = steps > depth;
                    assertEquals(cut ? 0 : 1, said.confidence(), steps + " steps to depth " + depth);
                    assertEquals(!cut, said.answer() == 1 + steps, "no less right than sure: " + said);
                }
            }
        }
    }

    @Test
    void takesItsStepsAgainOnWhatRestedOnACut() {
        try (CellSession<Addition, Integer> cell = open()) {
            SelfCall<Addition, Integer> system = calling(cell, 1);
            Addition tooDeep = new Addition(4, 4);
            List<Prediction<Integer>> first = system.answer(List.of(tooDeep));
            long steps = cell.ledger().spent(Channel.REASON);
            assertEquals(first, system.answer(List.of(tooDeep)));
            assertTrue(cell.ledger().spent(Channel.REASON) > steps);
        }
    }
}
