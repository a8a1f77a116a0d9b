package agon.protocols.baselines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.ledger.Budget;
import agon.api.ledger.Channel;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.tck.LearnersOf;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import agon.tck.sample.RememberingProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Between the baselines")
final class BaselinesTest {

    private static final AdditionTask TASK = new AdditionTask();
    private static final BaselineSettings SETTINGS = new BaselineSettings(60, 64, 0.85, 3, 64);
    private static final List<Addition> QUESTIONS =
            TASK.questions(Split.TRAINING).draw(200, Seeds.generator(1, "baselines test"));

    /** What a protocol's agent answers to training questions, and what it cost. */
    private record Trained(List<Integer> answers, SortedMap<String, Long> spent) {}

    private static Trained trained(TrainingProtocolProvider<BaselineSettings> provider) {
        SessionListener<Addition, Integer> unheard = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Addition, Integer> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}
        };
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        try (CellSession<Addition, Integer> cell =
                CellSession.open(provider.card(), TASK, learners, Budget.UNLIMITED, 5, unheard)) {
            Agent<Addition, Integer> agent =
                    cell.train(provider.create(SETTINGS)).agent();
            List<Integer> answers = cell.evaluating(() ->
                    agent.answer(QUESTIONS).stream().map(Prediction::answer).toList());
            return new Trained(answers, cell.ledger().totals());
        }
    }

    private static List<Integer> truths() {
        return QUESTIONS.stream().map(TASK.truth()::answer).toList();
    }

    @Test
    void theCeilingKnowsTheTruthOfWhatItWasTrainedOn() {
        assertEquals(truths(), trained(new SupervisedProvider()).answers());
    }

    @Test
    void theCeilingPaysForEveryLabelThatItImitates() {
        SortedMap<String, Long> spent = trained(new SupervisedProvider()).spent();
        assertEquals((long) SETTINGS.updates() * SETTINGS.batch(), spent.get(Channel.LABELS));
        assertEquals(spent.get(Channel.EXAMPLES), spent.get(Channel.LABELS));
    }

    @Test
    void theFloorKnowsWhatTheOverseerAnswersUnaidedAndNothingElse() {
        List<Integer> answers = trained(new DirectOversightProvider()).answers();
        List<Integer> truths = truths();
        List<Boolean> beyond = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (QUESTIONS.get(i).steps() <= 1) {
                assertEquals(truths.get(i), answers.get(i), QUESTIONS.get(i).toString());
            } else {
                beyond.add(truths.get(i).equals(answers.get(i)));
            }
        }
        assertNotEquals(List.of(), beyond.stream().filter(right -> !right).toList());
    }
}
