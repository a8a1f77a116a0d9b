package agon.protocols.rewardmodeling;

import agon.engine.plugin.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Settings as an experiment would say them, on top of some that are small enough for a test. */
final class Said {

    private static final String SMALL =
            "levels: 2, updates: 6, batch: 8, answers: 3, measurements: 4, checkpoints: 2, comparisons: 40, fits: 4";

    private Said() {}

    static RewardModelingSettings small(String more) {
        return exactly(more.isEmpty() ? SMALL : SMALL + ", " + more);
    }

    static RewardModelingSettings exactly(String said) {
        try {
            return new Settings<>(RewardModelingSettings.DEFAULTS).bind(new YAMLMapper().readTree("{" + said + "}"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(said, e);
        }
    }
}
