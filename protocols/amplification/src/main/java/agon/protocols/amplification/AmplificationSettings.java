package agon.protocols.amplification;

import agon.api.distillation.DistillerSettings;
import agon.api.protocol.Milestones;
import agon.api.protocol.Prospect;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Settings of iterated amplification. */
public record AmplificationSettings(
        @Setting("iterations; before each an overseer with a laboratory measures and studies, at least 1")
        int iterations,

        @Setting("updates of the agent over all iterations, at least 1")
        int updates,

        @Setting("questions an update, at least 1") int batch,

        @Setting("most measurements an iteration, where there is a laboratory, at least 0")
        int measurements,

        @Setting("agreement of the slow copy with its amplified targets at which the next level opens, 0 to 1")
        double mastery,

        @Setting("updates between looks at that agreement, at least 1")
        int lookEvery,

        @Setting("checkpoints along the way, at least 1") int checkpoints,

        @Setting("how the agent is amplified") AmplifierSettings amplifier,

        @Setting("how the agent learns from its amplification")
        DistillerSettings distiller) {

    static final AmplificationSettings DEFAULTS = new AmplificationSettings(
            3, 600, 256, 70, 0.85, 10, 10, AmplifierSettings.DEFAULTS, DistillerSettings.DEFAULTS);

    /** Refuses empty training. */
    public AmplificationSettings {
        InvalidSetting.unlessWithin(iterations, 1, 10_000, "iterations");
        InvalidSetting.unlessWithin(updates, iterations, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(measurements, 0, 1_000_000, "measurements");
        InvalidSetting.unlessWithin(mastery, 0, 1, "mastery");
        InvalidSetting.unlessWithin(lookEvery, 1, 1_000_000, "lookEvery");
        InvalidSetting.unlessWithin(checkpoints, 1, updates, "checkpoints");
    }

    /** Refuses a training that could come to nothing. */
    void demand(Prospect prospect) {
        InvalidSetting.unless(
                lookEvery <= updates || prospect.levels() == 1,
                "lookEvery",
                "must be at most " + updates + ", the number of updates, is " + lookEvery + ": else none of the "
                        + (prospect.levels() - 1) + " levels above the first can ever open");
        amplifier.demand(prospect);
        distiller.demand(prospect);
    }

    /** Whether a new iteration begins before an update, counted from 1. */
    boolean iterationBefore(int update) {
        return update == 1 || new Milestones(iterations, updates).areDueAfter(update - 1);
    }

    /** Whether a checkpoint is due after an update, counted from 1. */
    boolean checkpointAfter(int update) {
        return new Milestones(checkpoints, updates).areDueAfter(update);
    }
}
