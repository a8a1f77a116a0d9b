package agon.protocols.baselines;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Settings of both baselines. */
public record BaselineSettings(
        @Setting("updates of the learner, at least 1") int updates,

        @Setting("questions an update, at least 1") int batch,

        @Setting("supervised alone: agreement with the labels at which the next level opens, 0 to 1")
        double mastery,

        @Setting("checkpoints along the way, at least 1") int checkpoints) {

    static final BaselineSettings DEFAULTS = new BaselineSettings(600, 256, 0.85, 10);

    /** Refuses empty training. */
    public BaselineSettings {
        InvalidSetting.unlessWithin(updates, 1, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(mastery, 0, 1, "mastery");
        InvalidSetting.unlessWithin(checkpoints, 1, updates, "checkpoints");
    }

    /** Whether a checkpoint is due after an update, counted from 1. */
    boolean checkpointAfter(int update) {
        return (long) update * checkpoints / updates > (long) (update - 1) * checkpoints / updates;
    }
}
