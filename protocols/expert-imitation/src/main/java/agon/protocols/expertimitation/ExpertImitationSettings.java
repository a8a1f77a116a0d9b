package agon.protocols.expertimitation;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Settings of imitating expert reasoning. */
public record ExpertImitationSettings(
        @Setting("iterations of recording, imitating, expanding and distilling, at least 1")
        int iterations,

        @Setting("questions on which the overseer's steps are recorded in each iteration, at least 1")
        int recorded,

        @Setting("updates toward the recorded steps in each iteration, at least 1")
        int imitationUpdates,

        @Setting("fresh questions that the trained system expands in each iteration, at least 1")
        int expanded,

        @Setting("updates of the distilled agent in each iteration, at least 1")
        int distillationUpdates,

        @Setting("questions or steps an update, at least 1") int batch,

        @Setting("levels of sub-questions that an expansion may open, at least 1")
        int depth,

        @Setting("most measurements an iteration, where there is a laboratory, at least 0")
        int measurements,

        @Setting("checkpoints an iteration, at least 1") int checkpoints) {

    static final ExpertImitationSettings DEFAULTS =
            new ExpertImitationSettings(1, 3_000, 300, 8_000, 500, 512, 6, 200, 5);

    /** Refuses empty training. */
    public ExpertImitationSettings {
        InvalidSetting.unlessWithin(iterations, 1, 10_000, "iterations");
        InvalidSetting.unlessWithin(recorded, 1, 100_000_000, "recorded");
        InvalidSetting.unlessWithin(imitationUpdates, 1, 10_000_000, "imitationUpdates");
        InvalidSetting.unlessWithin(expanded, 1, 100_000_000, "expanded");
        InvalidSetting.unlessWithin(distillationUpdates, 1, 10_000_000, "distillationUpdates");
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(depth, 1, 64, "depth");
        InvalidSetting.unlessWithin(measurements, 0, 1_000_000, "measurements");
        InvalidSetting.unlessWithin(checkpoints, 1, distillationUpdates, "checkpoints");
    }

    /** Whether a checkpoint is due after an update of the distilled agent, counted from 1 in each iteration. */
    boolean checkpointAfter(int update) {
        return (long) update * checkpoints / distillationUpdates
                > (long) (update - 1) * checkpoints / distillationUpdates;
    }
}
