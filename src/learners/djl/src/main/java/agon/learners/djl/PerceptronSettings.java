package agon.learners.djl;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** What an experiment may set of a multilayer perceptron. */
public record PerceptronSettings(
        @Setting("units of a hidden layer, 1 to 4096") int hidden,

        @Setting("hidden layers, 0 (a linear model) to 16") int layers,

        @Setting("learning rate of Adam, above 0, at most 1")
        double rate,

        @Setting("updates over which the slow copy averages, at least 1")
        double horizon,

        @Setting("for real answers: deviation of the policy in units of the answers' scale, 0.001 to 10")
        double deviation) {

    static final PerceptronSettings DEFAULTS = new PerceptronSettings(96, 2, 2e-3, 50, 0.3);

    /** Refuses what cannot be trained. */
    public PerceptronSettings {
        InvalidSetting.unlessWithin(hidden, 1, 4096, "hidden");
        InvalidSetting.unlessWithin(layers, 0, 16, "layers");
        InvalidSetting.unlessWithin(rate, 1e-9, 1, "rate");
        InvalidSetting.unlessWithin(horizon, 1, 1e9, "horizon");
        InvalidSetting.unlessWithin(deviation, 1e-3, 10, "deviation");
    }
}
