package agon.protocols.amplification;

import agon.api.oversight.Reasoner;
import agon.api.oversight.SelfAmplifying;
import agon.api.protocol.Prospect;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** How an agent is amplified. */
public record AmplifierSettings(
        @Setting(
                "overseer, imitated or own: who takes the steps, the overseer H itself or a learner H' that imitates it; or H "
                        + "amplifies in its own way, where it has one")
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
        IMITATED,
        /** None: the overseer amplifies in its own way ({@link SelfAmplifying}). */
        OWN
    }

    /** Refuses amplification that does nothing. */
    public AmplifierSettings {
        InvalidSetting.unlessWithin(depth, 1, 64, "depth");
        InvalidSetting.unlessWithin(runs, 1, 10_000, "runs");
    }

    /** Refuses what could never amplify, for a protocol whose setting {@code amplifier} this is. */
    void demand(Prospect prospect) {
        if (kind == Kind.OWN) {
            InvalidSetting.unless(
                    prospect.offers(SelfAmplifying.class),
                    "amplifier.kind",
                    "own needs an overseer that has its own way of amplifying an agent (SelfAmplifying), and that of this task "
                            + "has none; choose overseer or imitated");
        } else {
            InvalidSetting.unless(
                    prospect.offers(Reasoner.class),
                    "amplifier.kind",
                    "overseer and imitated need an overseer that reasons in steps (Reasoner), and that of this task does not; "
                            + "choose own");
        }
        if (kind == Kind.IMITATED) {
            imitation.demand(prospect);
        }
    }
}
