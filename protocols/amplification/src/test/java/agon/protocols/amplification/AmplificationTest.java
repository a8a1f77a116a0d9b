package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.distillation.DistillerSettings;
import agon.api.protocol.TrainingProtocol;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Amplification")
final class AmplificationTest {

    private static AmplifierSettings amplifier(int depth, int runs) {
        return new AmplifierSettings(AmplifierSettings.Kind.OVERSEER, depth, runs, ImitationSettings.DEFAULTS);
    }

    @Test
    void isRefusedWhereNoLevelCouldEverOpen() {
        AmplificationSettings blind = new AmplificationSettings(
                1, 5, 64, 0, 0.85, 6, 1, AmplifierSettings.DEFAULTS, DistillerSettings.DEFAULTS);
        TrainingProtocol protocol = new AmplificationProvider().create(blind);
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            InvalidSetting refused = assertThrows(InvalidSetting.class, () -> cell.train(protocol));
            assertEquals(
                    "lookEvery: must be at most 5, the number of updates, is 6: else none of the 3 levels above the first "
                            + "can ever open",
                    refused.getMessage());
            assertEquals(Map.of(), cell.ledger().totals(), "before anything ran");
        }
    }

    static Stream<AmplifierSettings> amplifiers() {
        return Stream.of(AmplifierSettings.DEFAULTS, amplifier(3, 1), amplifier(1, 5), amplifier(2, 3));
    }

    @ParameterizedTest
    @MethodSource("amplifiers")
    void bringsALearnerToTheTruthWithoutALabelThoughTheOverseerGoesOneStep(AmplifierSettings amplifier) {
        AmplificationSettings settings = OnAddition.settings(80, amplifier, DistillerSettings.DEFAULTS);
        List<Addition> questions =
                OnAddition.TASK.questions(Split.TRAINING).draw(200, Seeds.generator(1, "amplification test"));
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Agent<Addition, Integer> agent =
                    cell.train(new AmplificationProvider().create(settings)).agent();
            assertEquals(
                    questions.stream().map(OnAddition.TRUTH::answer).toList(),
                    cell.evaluating(() -> agent.answer(questions).stream()
                            .map(Prediction::answer)
                            .toList()));
        }
    }
}
