package agon.learners.djl;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** What an experiment may set of a convolutional network. */
public record ImageNetworkSettings(
        @Setting("maps of the first convolution, 1 to 512") int first,

        @Setting("maps of the second convolution, 1 to 512") int second,

        @Setting("units of the dense layer, 1 to 8192") int dense,

        @Setting("share of dense units that are silent in an update, 0 to 0.9")
        double dropout,

        @Setting("highest learning rate of Adam, above 0, at most 1")
        double rate,

        @Setting("updates after which the rate has fallen to 0.71 of it; 0 keeps it constant")
        int decay,

        @Setting("updates over which the slow copy averages, at least 1")
        double horizon,

        @Setting("for real answers: deviation of the policy in units of the answers' scale, 0.001 to 10")
        double deviation) {

    static final ImageNetworkSettings DEFAULTS = new ImageNetworkSettings(32, 64, 1024, 0.4, 1e-3, 1000, 100, 0.3);

    /** Refuses what cannot be trained. */
    public ImageNetworkSettings {
        InvalidSetting.unlessWithin(first, 1, 512, "first");
        InvalidSetting.unlessWithin(second, 1, 512, "second");
        InvalidSetting.unlessWithin(dense, 1, 8192, "dense");
        InvalidSetting.unlessWithin(dropout, 0, 0.9, "dropout");
        InvalidSetting.unlessWithin(rate, 1e-9, 1, "rate");
        InvalidSetting.unlessWithin(decay, 0, 1_000_000_000, "decay");
        InvalidSetting.unlessWithin(horizon, 1, 1e9, "horizon");
        InvalidSetting.unlessWithin(deviation, 1e-3, 10, "deviation");
    }
}
