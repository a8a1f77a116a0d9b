package agon.protocols.baselines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import agon.api.ledger.Channel;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Between the baselines")
final class BaselinesTest {

    private static final BaselineSettings SETTINGS = new BaselineSettings(60, 64, 0.85, 3, 64);

    private static Trained trained(TrainingProtocolProvider<BaselineSettings> provider) {
        return Trained.by(provider, SETTINGS);
    }

    @Test
    void theCeilingKnowsTheTruthOfWhatItWasTrainedOn() {
        assertEquals(Trained.truths(), trained(new SupervisedProvider()).answers());
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
        List<Integer> truths = Trained.truths();
        List<Boolean> beyond = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (Trained.QUESTIONS.get(i).steps() <= 1) {
                assertEquals(
                        truths.get(i), answers.get(i), Trained.QUESTIONS.get(i).toString());
            } else {
                beyond.add(truths.get(i).equals(answers.get(i)));
            }
        }
        assertNotEquals(List.of(), beyond.stream().filter(right -> !right).toList());
    }
}
