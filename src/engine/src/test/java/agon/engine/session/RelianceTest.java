package agon.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.ledger.Channel;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reliance;
import agon.api.protocol.Investigation;
import agon.api.protocol.Session;
import agon.engine.example.OverseenSums;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the evaluator asks an overseer of its sources")
class RelianceTest extends Opened {
    private static final int MEASURED = 4;

    @Test
    @DisplayName("costs the protocol nothing, though the overseer asks a model for it")
    void free() {
        Session<Sum, Integer> session = open(studying(false), false, Map.of()).session();
        new Investigation<>(session, MEASURED).advance();
        assertEquals(1, relied.size());
        assertEquals(0, session.ledger().spent(Channel.AUXILIARY_ANSWERS));
        assertEquals(1, session.ledger().spent(Channel.AUXILIARY_STEPS));
    }

    @Test
    @DisplayName("must not be trained for")
    void untrained() {
        Session<Sum, Integer> session = open(studying(true), false, Map.of()).session();
        ProtocolViolation violation =
                assertThrows(ProtocolViolation.class, () -> new Investigation<>(session, MEASURED).advance());
        assertTrue(violation.getMessage().contains("while being evaluated"), violation.getMessage());
    }

    /** Sums whose overseer learns from what is measured, and says by what its model answers how far it goes by it. */
    private static OverseenSums studying(boolean late) {
        Laboratory<Sum, Integer> laboratory = question -> question.first() + question.second();
        return new OverseenSums(Overseer.of(laboratory, new Student(late)));
    }

    private record Student(boolean late) implements Investigator<Sum, Integer> {
        @Override
        public Overseer<Sum, Integer> study(List<Example<Sum, Integer>> measured, Learners learners) {
            Learner<Sum, Integer> model = learners.learner("model", new SumsTask(4).codec());
            model.imitate(measured);
            Reliance<Sum> reliance = question -> {
                if (late) {
                    model.imitate(measured);
                }
                return new TreeMap<>(
                        Map.of("model of " + model.answer(List.of(question)).get(0), 1.0));
            };
            return Overseer.of(reliance, this);
        }
    }
}
