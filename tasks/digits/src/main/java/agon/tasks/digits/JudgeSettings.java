package agon.tasks.digits;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.tasks.digits.data.Picture;

/** How the judge was trained. */
public record JudgeSettings(
        @Setting("pixels of a picture that the judge sees, 1 to 784")
        int pixels,

        @Setting("updates of its training, at least 1") int updates,

        @Setting("glimpses an update, at least 1") int batch,

        @Setting("highest learning rate, above 0, at most 1")
        double rate,

        @Setting("updates after which the rate has fallen to 0.71 of it; 0 keeps it constant")
        int decay,

        @Setting("share of dense units that are silent in an update, 0 to 0.9")
        double dropout,

        @Setting("maps of the first convolution, 1 to 512") int first,

        @Setting("maps of the second convolution, 1 to 512") int second,

        @Setting("units of the dense layer, 1 to 8192") int dense) {

    /** Half as many maps and a quarter of the dense units of Irving et al. (2018): a fifth of the arithmetic. */
    static final JudgeSettings DEFAULTS = new JudgeSettings(6, 1500, 64, 1e-3, 500, 0, 16, 32, 256);

    /** Refuses what cannot be trained. */
    public JudgeSettings {
        InvalidSetting.unlessWithin(pixels, 1, Picture.PIXELS, "pixels");
        InvalidSetting.unlessWithin(updates, 1, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 100_000, "batch");
        InvalidSetting.unlessWithin(rate, 1e-9, 1, "rate");
        InvalidSetting.unlessWithin(decay, 0, 1_000_000_000, "decay");
        InvalidSetting.unlessWithin(dropout, 0, 0.9, "dropout");
        InvalidSetting.unlessWithin(first, 1, 512, "first");
        InvalidSetting.unlessWithin(second, 1, 512, "second");
        InvalidSetting.unlessWithin(dense, 1, 8192, "dense");
    }
}
