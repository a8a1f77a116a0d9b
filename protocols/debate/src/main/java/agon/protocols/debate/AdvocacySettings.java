package agon.protocols.debate;

import agon.api.distillation.DistillerSettings;
import agon.api.protocol.Milestones;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Settings of the protocols in which one side speaks, or none. */
public record AdvocacySettings(
        @Setting("iterations; before each an overseer with a laboratory measures and studies, at least 1")
        int iterations,

        @Setting("updates over all iterations, at least 1") int updates,

        @Setting("hearings an update, at least 1") int batch,

        @Setting("share of claims that are guesses instead of samples, 0 to 1")
        double exploration,

        @Setting(
                "auto, imitation, preference, reinforce or distiller: how verdicts train; auto prefers the claim that won")
        DebateSettings.Update update,

        @Setting(
                "half of the pieces that are revealed in a hearing: as many as each side has in a debate; 0 takes half of what the judge has learned to judge by, or up to 3 if it takes any number")
        int evidence,

        @Setting("most measurements an iteration, where there is a laboratory, at least 0")
        int measurements,

        @Setting("checkpoints along the way, at least 1") int checkpoints,

        @Setting("who plays in contests when the agent is evaluated")
        PlayerSettings player,

        @Setting("update distiller alone: how the agent learns from claims that won, or from wins as rewards")
        DistillerSettings distiller) {

    static final AdvocacySettings DEFAULTS = new AdvocacySettings(
            3,
            500,
            256,
            0.3,
            DebateSettings.Update.AUTO,
            0,
            70,
            10,
            PlayerSettings.DEFAULTS,
            DistillerSettings.DEFAULTS);

    /** Refuses empty training. */
    public AdvocacySettings {
        InvalidSetting.unlessWithin(iterations, 1, 10_000, "iterations");
        InvalidSetting.unlessWithin(updates, iterations, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(exploration, 0, 1, "exploration");
        InvalidSetting.unlessWithin(evidence, 0, 1_000, "evidence");
        InvalidSetting.unlessWithin(measurements, 0, 1_000_000, "measurements");
        InvalidSetting.unlessWithin(checkpoints, 1, updates, "checkpoints");
    }

    /** Whether a new iteration begins before an update, counted from 1. */
    boolean iterationBefore(int number) {
        return number == 1 || new Milestones(iterations, updates).areDueAfter(number - 1);
    }

    /** Whether a checkpoint is due after an update, counted from 1. */
    boolean checkpointAfter(int number) {
        return new Milestones(checkpoints, updates).areDueAfter(number);
    }
}
