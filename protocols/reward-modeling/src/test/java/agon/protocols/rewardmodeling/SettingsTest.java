package agon.protocols.rewardmodeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.engine.plugin.InvalidPlugin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Settings of reward modeling")
final class SettingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "model: {aggregate: variance}; model.members; a single model has no variance",
                "select: disagreement; select; disagreement is that of several models",
                "appraisal: {draws: 5}; appraisal.draws; take rounds: offline",
                "rounds: offline, select: active; select; take rounds: online",
                "'levels: 2, shares: [1]'; shares; one share for each of the 2 levels",
                "'levels: 2, shares: [0.5, 0.6]'; shares; add up to 1",
                "noise: 1.5; noise; must be from 0.0 to 1.0"
            })
    void thatMakeNoSenseAreRefusedWithTheReason(String said, String setting, String reason) {
        InvalidPlugin refused = assertThrows(InvalidPlugin.class, () -> Said.exactly(said));
        assertTrue(refused.getMessage().startsWith(setting + ": "), refused.getMessage());
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @Test
    void ofBeforeStillMeanWhatTheyMeant() {
        RewardModelingSettings said = Said.exactly(
                "levels: 3, updates: 7, batch: 5, answers: 6, exploration: 0.2, optimizer: reinforce, measurements: 9,"
                        + " checkpoints: 2");
        assertEquals(3, said.depth(8));
        assertEquals(7, said.updates(2, 3));
        assertEquals(Optimizer.REINFORCE, said.optimizer());
    }
}
