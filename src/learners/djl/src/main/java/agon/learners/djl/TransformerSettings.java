package agon.learners.djl;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** What an experiment may set of a fact transformer. */
public record TransformerSettings(
        @Setting("numbers that represent a fact or a question, a multiple of 32, 32 to 1024")
        int width,

        @Setting("numbers that represent a token, 4 to the width")
        int tokenWidth,

        @Setting("attention heads in a layer, a divisor of the width")
        int heads,

        @Setting("layers in which facts look at facts, 0 to 12")
        int selfLayers,

        @Setting("layers in which questions look at facts, 1 to 12")
        int crossLayers,

        @Setting("highest learning rate, above 0, at most 1")
        double rate,

        @Setting("updates over which the slow copy averages, at least 1")
        double horizon,

        @Setting("for real answers: deviation of the policy in units of the answers' scale, 0.001 to 10")
        double deviation) {

    static final TransformerSettings DEFAULTS = new TransformerSettings(64, 16, 4, 2, 2, 5e-3, 30, 0.3);

    /** Refuses what cannot be trained. */
    public TransformerSettings {
        InvalidSetting.unlessWithin(width, 32, 1024, "width");
        InvalidSetting.unless(width % 32 == 0, "width", "must be a multiple of 32, is " + width);
        InvalidSetting.unlessWithin(tokenWidth, 4, width, "tokenWidth");
        InvalidSetting.unless(
                heads >= 1 && width % heads == 0, "heads", "must divide the width " + width + ", is " + heads);
        InvalidSetting.unlessWithin(selfLayers, 0, 12, "selfLayers");
        InvalidSetting.unlessWithin(crossLayers, 1, 12, "crossLayers");
        InvalidSetting.unlessWithin(rate, 1e-9, 1, "rate");
        InvalidSetting.unlessWithin(horizon, 1, 1e9, "horizon");
        InvalidSetting.unlessWithin(deviation, 1e-3, 10, "deviation");
    }
}
