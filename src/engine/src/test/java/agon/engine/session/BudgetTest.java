package agon.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.ledger.BudgetExhausted;
import agon.api.oversight.Demonstrator;
import agon.api.protocol.Session;
import agon.engine.example.Sum;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session keeps to its budget")
final class BudgetTest extends Opened {

    @Test
    void byRefusingTheCallBeforeItIsServed() {
        Session<Sum, Integer> session = session(Map.of("agent.answers", 5L, "learner.examples", 1L));
        Learner<Sum, Integer> policy = session.policy();
        policy.answer(List.of(QUESTION, QUESTION, QUESTION));
        BudgetExhausted refused =
                assertThrows(BudgetExhausted.class, () -> policy.answer(List.of(QUESTION, QUESTION, QUESTION)));
        assertEquals("agent.answers", refused.channel());
        assertEquals(OptionalLong.of(2), session.ledger().remaining("agent.answers"));
        assertEquals(OptionalLong.empty(), session.ledger().remaining("learner.steps"));
        policy.answer(List.of(QUESTION, QUESTION));
        assertThrows(
                BudgetExhausted.class, () -> policy.imitate(List.of(Example.of(QUESTION, 4), Example.of(QUESTION, 4))));
        assertEquals(Map.of("agent.answers", 5L), session.ledger().totals());
    }

    @Test
    void byStoppingAProtocolThatGoesOnAsking() {
        Session<Sum, Integer> session = session(Map.of("overseer.demonstrate", 1L));
        Demonstrator<Sum, Integer> demonstrator =
                session.overseer().demonstrator().orElseThrow();
        demonstrator.demonstrate(QUESTION);
        for (int i = 0; i < 1000; i++) {
            assertThrows(BudgetExhausted.class, () -> demonstrator.demonstrate(QUESTION));
        }
        ProtocolViolation violation = assertThrows(ProtocolViolation.class, () -> demonstrator.demonstrate(QUESTION));
        assertEquals(
                "protocol 'tested' went on asking for overseer.demonstrate after 1000 refusals; its budget of 1 is"
                        + " spent",
                violation.getMessage());
    }

    @Test
    void byTakingTheAgentOfTheLastCheckpointWhenItIsSpent() {
        CellSession<Sum, Integer> cell = open(false, Map.of("overseer.demonstrate", 1L));
        Training<Sum, Integer> training = cell.train(Protocols.training(session -> {
            session.checkpoint(Protocols.constant(1));
            session.checkpoint(Protocols.constant(2));
            while (true) {
                session.overseer().demonstrator().orElseThrow().demonstrate(QUESTION);
            }
        }));
        assertEquals("overseer.demonstrate", training.exhausted().orElseThrow());
        assertEquals(2, training.agent().answer(List.of(QUESTION)).get(0).answer());
    }

    @Test
    void byTakingThePolicyAsItIsWhenItIsSpentBeforeTheFirstCheckpoint() {
        CellSession<Sum, Integer> cell = open(false, Map.of("learner.steps", 1L));
        Training<Sum, Integer> training = cell.train(Protocols.training(session -> {
            Learner<Sum, Integer> policy = session.policy();
            while (true) {
                policy.imitate(List.of(Example.of(QUESTION, 4)));
            }
        }));
        assertEquals(4, training.agent().answer(List.of(QUESTION)).get(0).answer());
    }

    @Test
    void byFailingWhenThereWasNeverAnAgent() {
        CellSession<Sum, Integer> cell = open(false, Map.of("overseer.demonstrate", 0L));
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> cell.train(Protocols.training(session -> {
                    session.overseer().demonstrator().orElseThrow().demonstrate(QUESTION);
                    return Protocols.constant(1);
                })));
        assertEquals(
                "budget of 0 for overseer.demonstrate is spent before the protocol had an agent to show",
                failure.getMessage());
    }
}
