package agon.learners.tribuo;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.learners.refitting.Experience;

/**
 * Settings of {@code linear}.
 *
 * @param penalty strength of the elastic net, for features and answers in units of their spread
 * @param lassoShare share of the penalty on absolute weights; the rest is on their squares
 * @param iterations most passes of coordinate descent
 * @param epochs passes of stochastic gradient descent over the examples, for labels and sequences
 * @param learningRate first step length of AdaGrad, for labels and sequences
 * @param experience what is kept and how it is read
 */
public record LinearSettings(
        @Setting("strength of the elastic net for reals, features in standard deviations, 0.000001 to 100")
        double penalty,

        @Setting("share of the penalty on absolute weights, 0.001 to 1; the rest is on their squares")
        double lassoShare,

        @Setting("most passes of coordinate descent for reals, 1 to 100000")
        int iterations,

        @Setting("passes over the examples for labels and sequences, 1 to 1000")
        int epochs,

        @Setting("first step length of AdaGrad for labels and sequences, 0.0001 to 10")
        double learningRate,

        @Setting("what is remembered, and how comparisons and rewards are read")
        Experience experience) {

    /** A light penalty. */
    public static final LinearSettings DEFAULT = new LinearSettings(0.003, 0.5, 500, 20, 0.1, Experience.DEFAULT);

    /** Refuses what makes no sense. */
    public LinearSettings {
        InvalidSetting.unlessWithin(penalty, 1e-6, 100, "penalty");
        InvalidSetting.unlessWithin(lassoShare, 0.001, 1, "lassoShare");
        InvalidSetting.unlessWithin(iterations, 1, 100_000, "iterations");
        InvalidSetting.unlessWithin(epochs, 1, 1000, "epochs");
        InvalidSetting.unlessWithin(learningRate, 0.0001, 10, "learningRate");
    }
}
