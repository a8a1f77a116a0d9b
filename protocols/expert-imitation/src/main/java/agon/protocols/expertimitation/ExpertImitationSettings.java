package agon.protocols.expertimitation;

import agon.api.distillation.DistillerSettings;
import agon.api.protocol.Milestones;
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

        @Setting("fresh questions that the trained system expands at a time, at least 1")
        int expanded,

        @Setting("times that an expanded question is used on average before fresh ones are expanded, at least 1")
        int reuse,

        @Setting("updates of the distilled agent in each iteration, at least 1")
        int distillationUpdates,

        @Setting("questions or concluding steps an update, at least 2; half as many steps to learn what is asked")
        int batch,

        @Setting("levels of sub-questions that an expansion may open, at least 1")
        int depth,

        @Setting("agreement with the system's answers at which the next level is distilled, 0 to 1")
        double mastery,

        @Setting("most measurements an iteration, where there is a laboratory, at least 0")
        int measurements,

        @Setting("checkpoints an iteration, at least 1") int checkpoints,

        @Setting("how the distilled agent learns from the system")
        DistillerSettings distiller) {

    static final ExpertImitationSettings DEFAULTS = new ExpertImitationSettings(
            1, 4_000, 250, 2_048, 1, 600, 256, 6, 0.85, 210, 10, DistillerSettings.DEFAULTS);

    /** Refuses empty training. */
    public ExpertImitationSettings {
        InvalidSetting.unlessWithin(iterations, 1, 10_000, "iterations");
        InvalidSetting.unlessWithin(recorded, 1, 100_000_000, "recorded");
        InvalidSetting.unlessWithin(imitationUpdates, 1, 10_000_000, "imitationUpdates");
        InvalidSetting.unlessWithin(expanded, 1, 100_000_000, "expanded");
        InvalidSetting.unlessWithin(reuse, 1, 10_000, "reuse");
        InvalidSetting.unlessWithin(distillationUpdates, 1, 10_000_000, "distillationUpdates");
        InvalidSetting.unlessWithin(batch, 2, 1_000_000, "batch");
        InvalidSetting.unlessWithin(depth, 1, 64, "depth");
        InvalidSetting.unlessWithin(mastery, 0, 1, "mastery");
        InvalidSetting.unlessWithin(measurements, 0, 1_000_000, "measurements");
        InvalidSetting.unlessWithin(checkpoints, 1, distillationUpdates, "checkpoints");
    }

    /** Whether a checkpoint is due after an update of the distilled agent, counted from 1 in each iteration. */
    boolean checkpointAfter(int update) {
        return new Milestones(checkpoints, distillationUpdates).areDueAfter(update);
    }
}
