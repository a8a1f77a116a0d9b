package agon.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.ledger.Channel;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.Verdict;
import agon.api.protocol.Investigation;
import agon.api.protocol.Session;
import agon.api.search.Choice;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Spot checks of an overseer on what it learned")
class SpotCheckTest extends Opened {
    private static final int MEASURED = 4;

    @Test
    @DisplayName("are measured, counted as measurements and as checks, and end in verdicts that the evaluator hears")
    void counted() {
        Session<Sum, Integer> session =
                open(new Checking(new SumsTask(4)), false, Map.of()).session();
        new Investigation<>(session, MEASURED).advance();
        assertEquals(1, session.ledger().spent(Channel.STUDY));
        assertEquals(3, session.ledger().spent(Channel.VET));
        assertEquals(MEASURED + 3, session.ledger().spent(Channel.MEASURE));
        assertEquals(List.of(4), audited.stream().map(Choice::picked).toList());
    }

    @Test
    @DisplayName("end with the budget of measurements, and no more is charged than there was")
    void budget() {
        Session<Sum, Integer> session = open(
                        new Checking(new SumsTask(4)), false, Map.of(Channel.MEASURE, MEASURED + 1L))
                .session();
        new Investigation<>(session, MEASURED).advance();
        assertEquals(MEASURED + 1, session.ledger().spent(Channel.MEASURE));
        assertEquals(1, session.ledger().spent(Channel.VET));
        assertTrue(audited.isEmpty());
    }

    /** Sums whose overseer wants two of them checked after a study, then one more, and comes to a verdict on its own knowledge. */
    private record Checking(SumsTask sums) implements Task<Sum, Integer> {
        @Override
        public Codec<Sum, Integer> codec() {
            return sums.codec();
        }

        @Override
        public Questions<Sum> questions(Split split) {
            return sums.questions(split);
        }

        @Override
        public Overseer<Sum, Integer> overseer() {
            return knowing(List.of(), true);
        }

        @Override
        public Truth<Sum, Integer> truth() {
            return sums.truth();
        }

        private Overseer<Sum, Integer> knowing(List<List<Sum>> wanted, boolean ignorant) {
            Laboratory<Sum, Integer> laboratory = question -> question.first() + question.second();
            return Overseer.of(laboratory, new Wanting(this, wanted, ignorant));
        }
    }

    private record Wanting(Checking task, List<List<Sum>> wanted, boolean ignorant)
            implements Investigator<Sum, Integer> {
        @Override
        public Overseer<Sum, Integer> study(List<Example<Sum, Integer>> measured, Learners learners) {
            return task.knowing(List.of(List.of(new Sum(40, 0), new Sum(40, 1)), List.of(new Sum(40, 2))), false);
        }

        @Override
        public List<Sum> spotChecks() {
            return wanted.isEmpty() ? List.of() : wanted.get(0);
        }

        @Override
        public Overseer<Sum, Integer> vet(List<Example<Sum, Integer>> checks) {
            return task.knowing(wanted.subList(1, wanted.size()), false);
        }

        @Override
        public List<Verdict<Sum, Integer>> verdicts() {
            return ignorant || !wanted.isEmpty()
                    ? List.of()
                    : List.of(new Verdict<>("sums", QUESTION, 4, List.of(3, 4), 0.5));
        }
    }
}
