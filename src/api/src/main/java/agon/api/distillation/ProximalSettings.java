package agon.api.distillation;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** How far an update of proximal policy optimisation may go; any protocol that trains a policy may nest these. */
public record ProximalSettings(
        @Setting("updates on each batch of sampled answers, at least 1")
        int epochs,

        @Setting("how far the likelihood of an answer may move in a batch, as a share of what it was, above 0")
        double clip,

        @Setting(
                "price of each nat by which the policy leaves the one that it began as, in units of reward, at least 0")
        double kl) {

    /** As Schulman et al. 2017, with a small price on leaving the reference. */
    public static final ProximalSettings DEFAULTS = new ProximalSettings(3, 0.2, 0.02);

    /** Refuses what moves nothing. */
    public ProximalSettings {
        InvalidSetting.unlessWithin(epochs, 1, 1_000, "epochs");
        InvalidSetting.unless(clip > 0 && clip <= 1e6, "clip", "must be above 0 and at most 1000000, is " + clip);
        InvalidSetting.unlessWithin(kl, 0, 1e6, "kl");
    }
}
