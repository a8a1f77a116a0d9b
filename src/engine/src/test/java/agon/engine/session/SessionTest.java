package agon.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.card.ProtocolCard;
import agon.api.ledger.Budget;
import agon.api.ledger.BudgetExhausted;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Facet;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A session")
final class SessionTest {

    private static final Sum QUESTION = new Sum(2, 2);

    private final List<SortedMap<String, Long>> checkpoints = new ArrayList<>();
    private final Tables tables = new Tables();
    private final List<CellSession<?, ?>> opened = new ArrayList<>();

    private CellSession<Sum, Integer> open(boolean readsLabels, Map<String, Long> caps) {
        ProtocolCard card =
                new ProtocolCard("tested", "Tested", "Is tested.", List.of(), List.of(), "nothing", readsLabels);
        SessionListener<Sum, Integer> listener = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Sum, Integer> agent, SortedMap<String, Long> spent) {
                checkpoints.add(spent);
                agent.answer(List.of(QUESTION));
            }

            @Override
            public void transcript(Transcript transcript) {}
        };
        CellSession<Sum, Integer> session =
                CellSession.open(card, new SumsTask(4), tables, new Budget(new TreeMap<>(caps)), 5, listener);
        opened.add(session);
        return session;
    }

    private Session<Sum, Integer> session(Map<String, Long> caps) {
        return open(false, caps).session();
    }

    @AfterEach
    void close() {
        opened.forEach(CellSession::close);
    }

    @Nested
    @DisplayName("counts")
    final class Counts {

        @Test
        void eachCallOfAFacetOnItsChannel() {
            Session<Sum, Integer> session = session(Map.of());
            Overseer<Sum, Integer> overseer = session.overseer();
            overseer.reasoner().orElseThrow().next(QUESTION, List.of());
            overseer.reasoner().orElseThrow().next(QUESTION, List.of());
            overseer.reasoner().orElseThrow().shape();
            overseer.demonstrator().orElseThrow().demonstrate(QUESTION);
            overseer.rater().orElseThrow().rate(QUESTION, 4);
            overseer.rater().orElseThrow().prefer(QUESTION, 4, 5);
            overseer.laboratory().orElseThrow().measure(QUESTION);
            assertEquals(
                    Map.of(
                            "overseer.reason", 2L,
                            "overseer.demonstrate", 1L,
                            "overseer.rate", 1L,
                            "overseer.compare", 1L,
                            "laboratory.measure", 1L),
                    session.ledger().totals());
        }

        @Test
        void whatLearnersAreAskedAndShown() {
            Session<Sum, Integer> session = session(Map.of());
            Learner<Sum, Integer> policy = session.policy();
            policy.answer(List.of(QUESTION, QUESTION));
            policy.sample(List.of(QUESTION), session.random("sampling"));
            policy.logLikelihood(List.of(QUESTION), List.of(4));
            policy.snapshot().answer(List.of(QUESTION));
            policy.average().answer(List.of(QUESTION));
            policy.imitate(List.of(Example.of(QUESTION, 4), Example.of(QUESTION, 4)));
            policy.reinforce(List.of(new Episode<>(QUESTION, 4, 1)));
            policy.imitate(List.of());
            assertEquals(
                    Map.of("agent.answers", 6L, "learner.examples", 3L, "learner.steps", 2L),
                    session.ledger().totals());
        }

        @Test
        void whatAnOverseerLearnsForItself() {
            Session<Sum, Integer> session = session(Map.of());
            Overseer<Sum, Integer> next = session.overseer()
                    .investigator()
                    .orElseThrow()
                    .study(List.of(Example.of(QUESTION, 4)), session.learners());
            assertEquals(1, next.rater().orElseThrow().rate(QUESTION, 4));
            assertEquals(
                    Map.of(
                            "overseer.study", 1L,
                            "overseer.rate", 1L,
                            "auxiliary.answers", 1L,
                            "auxiliary.examples", 1L,
                            "auxiliary.steps", 1L),
                    session.ledger().totals());
        }

        @Test
        void whatTheProtocolSaysThatADerivedFacetCosts() {
            Session<Sum, Integer> session = session(Map.of("overseer.compare", 3L));
            session.charge("overseer.compare", 2);
            assertThrows(BudgetExhausted.class, () -> session.charge("overseer.compare", 2));
            assertEquals(2, session.ledger().spent("overseer.compare"));
            ProtocolViolation violation =
                    assertThrows(ProtocolViolation.class, () -> session.charge("overseer.compare", -2));
            assertTrue(violation.getMessage().contains("nothing is ever given back"));
        }

        @Test
        void nothingThatIsAskedInAnEvaluation() {
            CellSession<Sum, Integer> cell = open(false, Map.of());
            Session<Sum, Integer> session = cell.session();
            Learner<Sum, Integer> policy = session.policy();
            session.checkpoint(policy);
            session.checkpoint(questions -> policy.snapshot().answer(questions));
            assertEquals(Map.of(), session.ledger().totals());
            assertEquals(2, checkpoints.size());
        }
    }

    @Nested
    @DisplayName("keeps to its budget")
    final class Keeps {

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
                    BudgetExhausted.class,
                    () -> policy.imitate(List.of(Example.of(QUESTION, 4), Example.of(QUESTION, 4))));
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
            ProtocolViolation violation =
                    assertThrows(ProtocolViolation.class, () -> demonstrator.demonstrate(QUESTION));
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

    @Nested
    @DisplayName("stops and names a protocol that")
    final class Stops {

        private String violation(boolean readsLabels, Protocols.Played played) {
            CellSession<Sum, Integer> cell = open(readsLabels, Map.of());
            return assertThrows(ProtocolViolation.class, () -> cell.train(Protocols.training(played)))
                    .getMessage();
        }

        @Test
        void readsLabelsThatItDidNotDeclareEvenIfItSwallowsTheRefusal() {
            String message = violation(false, session -> {
                assertThrows(IllegalStateException.class, session::labels);
                return Protocols.constant(1);
            });
            assertEquals("protocol 'tested' asked for labels, which its card does not declare", message);
        }

        @Test
        void readsTheLabelOfAQuestionThatItWasNotGiven() {
            String message = violation(true, session -> {
                Sum given = session.questions().draw(1, session.random("draw")).get(0);
                assertEquals(given.first() + given.second(), session.labels().label(given));
                session.labels().label(new Sum(1, 1));
                return Protocols.constant(1);
            });
            assertEquals(
                    "protocol 'tested' asked for the label of a question that it was not given to train on", message);
        }

        @Test
        void asksTheOverseerInACheckpointEvenIfItSwallowsTheError() {
            String message = violation(false, session -> {
                Reasoner<Sum, Integer> reasoner = session.overseer().reasoner().orElseThrow();
                session.checkpoint(questions -> {
                    assertThrows(ProtocolViolation.class, () -> reasoner.next(QUESTION, List.of()));
                    return List.of(new Prediction<>(1, 1));
                });
                return Protocols.constant(1);
            });
            assertEquals("protocol 'tested' asked for overseer.reason while being evaluated", message);
        }

        @Test
        void trainsInACheckpoint() {
            String message = violation(false, session -> {
                Learner<Sum, Integer> policy = session.policy();
                session.checkpoint(questions -> {
                    policy.imitate(List.of(Example.of(questions.get(0), 1)));
                    return policy.answer(questions);
                });
                return policy;
            });
            assertEquals("protocol 'tested' asked for learner.examples while being evaluated", message);
        }

        @Test
        void asksForWhatIsNoFacet() {
            String message = violation(false, session -> {
                askForTheTruth(session.overseer());
                return Protocols.constant(1);
            });
            assertEquals("protocol 'tested' asked the overseer for agon.api.task.Truth, which is no facet", message);
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private void askForTheTruth(Overseer<Sum, Integer> overseer) {
            overseer.facet((Class) Truth.class);
        }

        @Test
        void hoardsAFacetForAfterTheEnd() {
            AtomicReference<Rater<Sum, Integer>> hoarded = new AtomicReference<>();
            CellSession<Sum, Integer> cell = open(false, Map.of());
            Training<Sum, Integer> training = cell.train(Protocols.training(session -> {
                hoarded.set(session.overseer().rater().orElseThrow());
                return session.policy();
            }));
            ProtocolViolation evaluated =
                    assertThrows(ProtocolViolation.class, () -> hoarded.get().rate(QUESTION, 4));
            assertEquals("protocol 'tested' asked for overseer.rate while being evaluated", evaluated.getMessage());
            cell.close();
            assertThrows(ProtocolViolation.class, () -> training.agent().answer(List.of(QUESTION)));
        }

        @Test
        void asksFromASecondThread() {
            String message = violation(false, session -> {
                Demonstrator<Sum, Integer> demonstrator =
                        session.overseer().demonstrator().orElseThrow();
                demonstrator.demonstrate(QUESTION);
                Thread other = new Thread(
                        () -> assertThrows(ProtocolViolation.class, () -> demonstrator.demonstrate(QUESTION)));
                other.start();
                Protocols.join(other);
                return Protocols.constant(1);
            });
            assertEquals(
                    "protocol 'tested' asked for overseer.demonstrate from a second thread; a session belongs to one",
                    message);
        }
    }

    @Test
    @DisplayName("shows nothing but the session, however it is cast")
    void revealsNothing() {
        Session<Sum, Integer> session = session(Map.of());
        assertFalse(session instanceof Task);
        assertFalse(CellSession.class.isInstance(session));
        Rater<Sum, Integer> rater = session.overseer().rater().orElseThrow();
        assertEquals(
                List.of(Rater.class), List.of(rater.getClass().getInterfaces()), "the facet asked for, and no other");
        assertEquals("Rater", rater.toString());
        assertEquals(
                rater.hashCode(),
                session(Map.of()).overseer().rater().orElseThrow().hashCode());
        assertEquals(rater, rater);
        assertNotEquals(rater, session(Map.of()).overseer().rater().orElseThrow());
        Facet reasoner = session.overseer().reasoner().orElseThrow();
        assertInstanceOf(MeteredReasoner.class, reasoner);
        assertFalse(reasoner.toString().contains("Sums"));
    }

    @Test
    @DisplayName("starts every protocol from equal learners and equal randomness for equal purposes")
    void dependsOnSeedAndPurposeAlone() {
        Session<Sum, Integer> first = session(Map.of());
        Session<Sum, Integer> second = session(Map.of());
        second.learners().learner("something else", second.codec());
        second.random("something else").nextLong();
        Policy<Sum, Integer> one = first.policy();
        Policy<Sum, Integer> other = second.policy();
        assertNotSame(one, other);
        assertEquals(one.answer(List.of(QUESTION)), other.answer(List.of(QUESTION)));
        assertSame(first.random("a"), first.random("a"));
        assertEquals(first.random("a").nextLong(), second.random("a").nextLong());
        assertNotEquals(first.random("a").nextLong(), first.random("b").nextLong());
    }

    @Test
    @DisplayName("closes every learner at its end")
    void closesLearners() {
        CellSession<Sum, Integer> cell = open(false, Map.of());
        cell.session().policy();
        cell.session().learners().learner("second", "table", cell.session().codec());
        cell.session()
                .overseer()
                .investigator()
                .orElseThrow()
                .study(List.of(), cell.session().learners());
        cell.close();
        assertEquals(3, tables.made().size());
        for (Learner<?, ?> learner : tables.made()) {
            assertThrows(IllegalStateException.class, () -> learner.answer(List.of()), "the learner is closed");
        }
    }
}
