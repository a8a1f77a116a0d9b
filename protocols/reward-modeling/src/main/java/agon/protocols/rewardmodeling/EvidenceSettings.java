package agon.protocols.rewardmodeling;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** How an assistant picks the evidence that the overseer looks at, where the overseer has an arena. */
public record EvidenceSettings(
        @Setting(
                "pieces that the overseer looks at; 0 for as many as it has learned to judge by, or 6 if it takes any number")
        int pieces,

        @Setting("pieces that the assistant weighs, by the overseer's verdict, for each that it shows, at least 1")
        int looks) {

    static final EvidenceSettings DEFAULTS = new EvidenceSettings(0, 4);

    /** Refuses to show nothing at all. */
    public EvidenceSettings {
        InvalidSetting.unlessWithin(pieces, 0, 1_000, "pieces");
        InvalidSetting.unlessWithin(looks, 1, 100_000, "looks");
    }
}
