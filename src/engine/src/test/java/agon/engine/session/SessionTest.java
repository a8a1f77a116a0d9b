package agon.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.ledger.BudgetExhausted;
import agon.api.oversight.Facet;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.protocol.Session;
import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Task;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import agon.engine.example.TellingTask;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session")
final class SessionTest extends Opened {

    @Test
    void countsEachCallOfAFacetOnItsChannel() {
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
    void givesQuestionsThatTellOfTheTruthToNobodyWhoDoesNotReadLabels() {
        Task<Sum, Integer> telling = new TellingTask(new SumsTask(4));
        assertFalse(open(telling, true, Map.of())
                .session()
                .questions()
                .draw(50, Seeds.generator(1, "draw"))
                .isEmpty());
        InvalidSetting refusal = assertThrows(InvalidSetting.class, () -> open(telling, false, Map.of()));
        assertEquals(
                "questions: these tell of the truth, and 'tested' does not declare that it reads labels",
                refusal.getMessage());
    }

    @Test
    void countsWhatLearnersAreAskedAndShown() {
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
                Map.of("agent.answers", 6L, "learner.examples", 3L, "learner.policy-examples", 3L, "learner.steps", 2L),
                session.ledger().totals());
    }

    @Test
    void countsWhatAnOverseerLearnsForItself() {
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
    void countsWhatTheProtocolSaysThatADerivedFacetCosts() {
        Session<Sum, Integer> session = session(Map.of("overseer.compare", 3L));
        session.charge("overseer.compare", 2);
        assertThrows(BudgetExhausted.class, () -> session.charge("overseer.compare", 2));
        assertEquals(2, session.ledger().spent("overseer.compare"));
        ProtocolViolation violation =
                assertThrows(ProtocolViolation.class, () -> session.charge("overseer.compare", -2));
        assertTrue(violation.getMessage().contains("nothing is ever given back"));
    }

    @Test
    void countsNothingThatIsAskedInAnEvaluation() {
        CellSession<Sum, Integer> cell = open(false, Map.of());
        Session<Sum, Integer> session = cell.session();
        Learner<Sum, Integer> policy = session.policy();
        session.checkpoint(policy);
        session.checkpoint(questions -> policy.snapshot().answer(questions));
        assertEquals(Map.of(), session.ledger().totals());
        assertEquals(2, checkpoints.size());
    }

    @Test
    void passesPicksOnToTheEvaluatorAtNoCharge() {
        Session<Sum, Integer> session = session(Map.of());
        List<Choice<Sum, Integer>> choices = List.of(new Choice<>(QUESTION, 4, 1, List.of(3, 4)));
        session.audit(choices);
        assertEquals(choices, audited);
        assertEquals(Map.of(), session.ledger().totals());
    }

    @Test
    @DisplayName("tells a protocol nothing of what the evaluator makes of what it hands in, and charges nothing")
    void evidenceGoesOneWay() {
        Set<String> handsIn = Set.of("checkpoint", "audit", "appraise", "signal", "record");
        for (Method method : Session.class.getMethods()) {
            if (handsIn.contains(method.getName())) {
                assertEquals(void.class, method.getReturnType(), method.toString());
            }
        }
        Session<Sum, Integer> session = session(Map.of());
        List<Rated<Sum, Integer>> rated = new ArrayList<>(List.of(new Rated<>(QUESTION, 4, 1)));
        session.appraise(new Pressure.None(), rated);
        session.signal(0.5);
        assertEquals(rated, appraised);
        assertThrows(UnsupportedOperationException.class, () -> appraised.set(0, rated.get(0)), "a copy is read");
        assertEquals(Map.of(), session.ledger().totals());
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
