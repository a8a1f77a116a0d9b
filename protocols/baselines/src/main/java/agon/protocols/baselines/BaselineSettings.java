package agon.protocols.baselines;

import agon.api.distillation.DistillerSettings;
import agon.api.protocol.Milestones;
import agon.api.protocol.Prospect;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Settings of all baselines. */
public record BaselineSettings(
        @Setting("updates of the learner, at least 1") int updates,

        @Setting("questions an update, at least 1") int batch,

        @Setting(
                "supervised and expanded-overseer: agreement with what is imitated at which the next level opens, 0 to 1")
        double mastery,

        @Setting("checkpoints along the way, at least 1") int checkpoints,

        @Setting("expanded-overseer alone: levels of sub-questions that an expansion may open, 1 to 1000")
        int depth,

        @Setting("how the learner learns from who teaches it")
        DistillerSettings distiller) {

    static final BaselineSettings DEFAULTS = new BaselineSettings(600, 256, 0.85, 10, 64);

    /** Refuses empty training. */
    public BaselineSettings {
        InvalidSetting.unlessWithin(updates, 1, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(mastery, 0, 1, "mastery");
        InvalidSetting.unlessWithin(checkpoints, 1, updates, "checkpoints");
        InvalidSetting.unlessWithin(depth, 1, 1_000, "depth");
    }

    /** Settings by which answers are imitated. */
    BaselineSettings(int updates, int batch, double mastery, int checkpoints, int depth) {
        this(updates, batch, mastery, checkpoints, depth, DistillerSettings.DEFAULTS);
    }

    /** Refuses a distiller that cannot serve the task. */
    void demand(Prospect prospect) {
        distiller.demand(prospect);
    }

    /** Whether a checkpoint is due after an update, counted from 1. */
    boolean checkpointAfter(int update) {
        return new Milestones(checkpoints, updates).areDueAfter(update);
    }
}
