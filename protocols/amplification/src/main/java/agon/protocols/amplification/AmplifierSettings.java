package agon.protocols.amplification;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** How an agent is amplified. */
public record AmplifierSettings(
        @Setting("overseer or imitated: who takes the steps, the overseer H itself or a learner H' that imitates it")
        Kind kind,

        @Setting("levels of sub-questions that are amplified themselves, at least 1; 1 is plain amplification")
        int depth,

        @Setting(
                "runs on each question with fresh draws of the agent, whose majority counts; 1 takes its best answers once")
        int runs,

        @Setting("imitated alone: how H' is recorded and trained")
        ImitationSettings imitation) {

    static final AmplifierSettings DEFAULTS = new AmplifierSettings(Kind.OVERSEER, 1, 1, ImitationSettings.DEFAULTS);

    /** Who takes the steps. */
    public enum Kind {
        /** The overseer itself. */
        OVERSEER,
        /** A learner that imitates it. */
        IMITATED
    }

    /** Refuses amplification that does nothing. */
    public AmplifierSettings {
        InvalidSetting.unlessWithin(depth, 1, 64, "depth");
        InvalidSetting.unlessWithin(runs, 1, 10_000, "runs");
    }
}
