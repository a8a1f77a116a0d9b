package agon.protocols.rewardmodeling;

import agon.api.protocol.Milestones;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Settings of recursive reward modeling. */
public record RewardModelingSettings(
        @Setting(
                "depth of the recursion: the agent of level k is trained with the help of that of level k - 1, at least 1")
        int levels,

        @Setting("updates at each level, at least 1") int updates,

        @Setting("questions compared an update, at least 1") int batch,

        @Setting("answers that the overseer compares for each question, at least 2; n answers take n - 1 comparisons")
        int answers,

        @Setting("share of compared answers that are guesses instead of samples, 0 to 1")
        double exploration,

        @Setting("best-of-n or reinforce: how the agent is trained against the reward model")
        Optimizer optimizer,

        @Setting("most measurements a level, where there is a laboratory, at least 0")
        int measurements,

        @Setting("checkpoints a level, at least 1") int checkpoints) {

    static final RewardModelingSettings DEFAULTS =
            new RewardModelingSettings(2, 250, 192, 4, 0.3, Optimizer.BEST_OF_N, 105, 5);

    /** Refuses empty training. */
    public RewardModelingSettings {
        InvalidSetting.unlessWithin(levels, 1, 64, "levels");
        InvalidSetting.unlessWithin(updates, 1, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(answers, 2, 100_000, "answers");
        InvalidSetting.unlessWithin(exploration, 0, 1, "exploration");
        InvalidSetting.unlessWithin(measurements, 0, 1_000_000, "measurements");
        InvalidSetting.unlessWithin(checkpoints, 1, updates, "checkpoints");
    }

    /** Whether a checkpoint is due after an update, counted from 1 in each level. */
    boolean checkpointAfter(int update) {
        return new Milestones(checkpoints, updates).areDueAfter(update);
    }
}
