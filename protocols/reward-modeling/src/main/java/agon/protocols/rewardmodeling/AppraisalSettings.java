package agon.protocols.rewardmodeling;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** How the reward model is set beside the truth as the pressure on it grows, at the last level; offline alone. */
public record AppraisalSettings(
        @Setting("answers of the policy before it is optimised to each question; 0 for no appraisal")
        int draws,

        @Setting("training questions, at least 1") int questions,

        @Setting("updates of the policy from one appraisal of it to the next, at least 1")
        int every) {

    static final AppraisalSettings DEFAULTS = new AppraisalSettings(0, 16, 25);

    /** Refuses what shows nothing. */
    public AppraisalSettings {
        InvalidSetting.unlessWithin(draws, 0, 10_000_000, "draws");
        InvalidSetting.unlessWithin(questions, 1, 1_000_000, "questions");
        InvalidSetting.unlessWithin(every, 1, 10_000_000, "every");
    }

    boolean isWanted() {
        return draws > 0;
    }
}
