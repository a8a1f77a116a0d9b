package agon.learners.djl;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** What an experiment may set of a message-passing network. */
public record MessagePassingSettings(
        @Setting("numbers that represent a vertex, or an edge one way, 1 to 1024")
        int width,

        @Setting("rounds of messages, each of which carries them one edge further, 0 to 64")
        int rounds,

        @Setting("units of the layer that reads the whole graph, 1 to 4096")
        int hidden,

        @Setting("share of units that are silent in an update, 0 to 0.9")
        double dropout,

        @Setting("highest learning rate of Adam, above 0, at most 1")
        double rate,

        @Setting("updates after which the rate has fallen to 0.71 of it; 0 keeps it constant")
        int decay,

        @Setting("updates over which the slow copy averages, at least 1")
        double horizon,

        @Setting("for real answers: deviation of the policy in units of the answers' scale, 0.001 to 10")
        double deviation) {

    static final MessagePassingSettings DEFAULTS = new MessagePassingSettings(64, 3, 128, 0.1, 2e-3, 200, 50, 0.3);

    /** Refuses what cannot be trained. */
    public MessagePassingSettings {
        InvalidSetting.unlessWithin(width, 1, 1024, "width");
        InvalidSetting.unlessWithin(rounds, 0, 64, "rounds");
        InvalidSetting.unlessWithin(hidden, 1, 4096, "hidden");
        InvalidSetting.unlessWithin(dropout, 0, 0.9, "dropout");
        InvalidSetting.unlessWithin(rate, 1e-9, 1, "rate");
        InvalidSetting.unlessWithin(decay, 0, 1_000_000_000, "decay");
        InvalidSetting.unlessWithin(horizon, 1, 1e9, "horizon");
        InvalidSetting.unlessWithin(deviation, 1e-3, 10, "deviation");
    }
}
