package agon.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.ledger.Channel;
import agon.api.oversight.Auditor;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.IntervalEstimator;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Session;
import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.engine.example.OverseenSums;
import agon.engine.example.Sum;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A session stops and names a protocol that")
final class ViolationTest extends Opened {

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
        assertEquals("protocol 'tested' asked for the label of a question that it was not given to train on", message);
    }

    @Test
    void learnsInAContestWhereItMayAskTheOverseer() {
        try (CellSession<Sum, Integer> cell = open(false, Map.of(Channel.REASON, 3L))) {
            Reasoner<Sum, Integer> reasoner =
                    cell.session().overseer().reasoner().orElseThrow();
            Learner<Sum, Integer> learner = cell.session().policy();
            cell.train(Protocols.training(session -> Protocols.constant(1)));
            cell.contesting(() -> {
                for (int step = 0; step < 5; step++) {
                    reasoner.next(QUESTION, List.of());
                }
                cell.session().charge(Channel.JUDGE, 2);
                return learner.answer(List.of(QUESTION));
            });
            assertEquals(
                    Map.of(Channel.REASON, 5L, Channel.JUDGE, 2L, Channel.ANSWERS, 1L),
                    cell.contested(),
                    "counted apart, the agent's own answers too, and no cap holds");
            assertEquals(0, cell.ledger().spent(Channel.ANSWERS));
            assertEquals(0, cell.ledger().spent(Channel.JUDGE));
            assertEquals(0, cell.ledger().spent(Channel.REASON));
            assertThrows(
                    ProtocolViolation.class,
                    () -> cell.contesting(() -> {
                        learner.imitate(List.of(Example.of(QUESTION, 1)));
                        return learner;
                    }));
        }
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
    void handsInChoicesInACheckpoint() {
        String message = violation(false, session -> {
            session.checkpoint(questions -> {
                session.audit(List.of(new Choice<>(questions.get(0), 4, 1, List.of(4))));
                return List.of(new Prediction<>(1, 1));
            });
            return Protocols.constant(1);
        });
        assertEquals("protocol 'tested' handed in choices while being evaluated", message);
    }

    @Test
    void asksForWhatIsNoFacet() {
        String message = violation(false, session -> {
            askForTheTruth(session.overseer());
            return Protocols.constant(1);
        });
        assertEquals("protocol 'tested' asked the overseer for agon.api.task.Truth, which is no facet", message);
    }

    /** A facet that refines the auditor, under another name. */
    public interface Inspector extends Auditor<Sum, Integer> {}

    @ParameterizedTest
    @ValueSource(classes = {Auditor.class, Inspector.class})
    void asksForTheAuditThatDecidesWhatIsDeployed(Class<? extends Auditor<Sum, Integer>> type) {
        Inspector auditing = (question, answer) -> 1;
        Task<Sum, Integer> audited = new OverseenSums(Overseer.of(auditing));
        CellSession<Sum, Integer> cell = open(audited, false, Map.of());
        ProtocolViolation violation = assertThrows(
                ProtocolViolation.class,
                () -> cell.train(Protocols.training(session -> {
                    session.overseer().facet(type);
                    return Protocols.constant(1);
                })));
        assertEquals(
                "protocol 'tested' asked the overseer for its audit, which decides what is deployed and trains nothing",
                violation.getMessage());
    }

    @Test
    void asksForTheIntervalsThatTheEvaluatorComparesWithTheTruth() {
        IntervalEstimator<Sum> estimator = question -> List.of();
        CellSession<Sum, Integer> cell = open(new OverseenSums(Overseer.of(estimator)), false, Map.of());
        ProtocolViolation violation = assertThrows(
                ProtocolViolation.class,
                () -> cell.train(Protocols.training(session -> {
                    session.overseer().facet(IntervalEstimator.class);
                    return Protocols.constant(1);
                })));
        assertEquals(
                "protocol 'tested' asked the overseer for its intervals, which the evaluator alone compares with the truth",
                violation.getMessage());
    }

    @Test
    void handsInRatedAnswersOrASignalInACheckpoint() {
        for (Consumer<Session<Sum, Integer>> handing : List.<Consumer<Session<Sum, Integer>>>of(
                session -> session.appraise(new Pressure.None(), List.of(new Rated<>(QUESTION, 4, 1))),
                session -> session.signal(1))) {
            String message = violation(false, session -> {
                session.checkpoint(questions -> {
                    handing.accept(session);
                    return List.of(new Prediction<>(1, 1));
                });
                return Protocols.constant(1);
            });
            assertTrue(message.endsWith(" while being evaluated"), message);
        }
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
            Thread other =
                    new Thread(() -> assertThrows(ProtocolViolation.class, () -> demonstrator.demonstrate(QUESTION)));
            other.start();
            Protocols.join(other);
            return Protocols.constant(1);
        });
        assertEquals(
                "protocol 'tested' asked for overseer.demonstrate from a second thread; a session belongs to one",
                message);
    }
}
