package agon.learners.djl;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** What an experiment may set of a pointer network. */
public record PointerSettings(
        @Setting("numbers that represent a query, a multiple of 32, 32 to 1024")
        int width,

        @Setting("gated layers, 1 to 12") int layers,

        @Setting("highest learning rate, above 0, at most 1")
        double rate,

        @Setting("updates over which the slow copy averages, at least 1")
        double horizon) {

    static final PointerSettings DEFAULTS = new PointerSettings(128, 2, 3e-3, 30);

    /** Refuses what cannot be trained. */
    public PointerSettings {
        InvalidSetting.unlessWithin(width, 32, 1024, "width");
        InvalidSetting.unless(width % 32 == 0, "width", "must be a multiple of 32, is " + width);
        InvalidSetting.unlessWithin(layers, 1, 12, "layers");
        InvalidSetting.unlessWithin(rate, 1e-9, 1, "rate");
        InvalidSetting.unlessWithin(horizon, 1, 1e9, "horizon");
    }
}
