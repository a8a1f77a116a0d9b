package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.StepSight;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ImitatedReasoner;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Session;
import agon.api.seed.Seeds;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The overseer is recorded on those questions of whose steps its imitator is the least sure")
class DoubtTest {

    private static final Agent<Addition, Integer> EXACT = asked -> asked.stream()
            .map(question -> new Prediction<>(OnAddition.TRUTH.answer(question), 1))
            .toList();

    private static List<Addition> distinct(Session<Addition, Integer> session, int count) {
        List<Addition> drawn =
                session.questions().draw(1_000, session.questions().levels(), Seeds.generator(1, "doubt test"));
        return drawn.stream().distinct().limit(count).toList();
    }

    @Test
    void whatItNeverSawComesBeforeWhatItKnows() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            Reasoner<Addition, Integer> overseer = OverseerAmplifier.reasoner(session.overseer());
            ImitatedReasoner<Addition, Integer> imitator = ImitatedReasoner.untrained(
                    session.learners(), session.codec(), overseer.shape(), StepSight.CONTEXT);
            List<Addition> questions = distinct(session, 20);
            List<Addition> known = questions.subList(0, 10);
            new Deliberation<>(overseer, EXACT)
                    .deliberate(known).stream().map(Deliberated::recorded).forEach(imitator::imitate);
            List<Addition> candidates = new ArrayList<>(known);
            candidates.addAll(questions.subList(10, 20));

            List<Addition> picked = new Doubt<>(imitator, EXACT).mostDoubtful(candidates, 10);

            assertEquals(Set.copyOf(questions.subList(10, 20)), Set.copyOf(picked));
        }
    }

    @Test
    void withNoMoreCandidatesThanWantedAllAreTakenInTheirOrder() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            Reasoner<Addition, Integer> overseer = OverseerAmplifier.reasoner(session.overseer());
            ImitatedReasoner<Addition, Integer> imitator = ImitatedReasoner.untrained(
                    session.learners(), session.codec(), overseer.shape(), StepSight.CONTEXT);
            List<Addition> questions = distinct(session, 5);
            assertEquals(questions, new Doubt<>(imitator, EXACT).mostDoubtful(questions, 5));
        }
    }
}
