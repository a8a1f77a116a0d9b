package agon.learners.djl;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** What an experiment may set of a fact graph. */
public record FactGraphSettings(
        @Setting("numbers that represent a token or a fact, a multiple of 16, 16 to 512")
        int width,

        @Setting("attention heads, 0 to 32; 0 for messages along facts alone")
        int heads,

        @Setting("how many of the heads add up what they look at instead of averaging it, 0 to heads")
        int sumHeads,

        @Setting("numbers that a head compares, 1 to 128") int keyWidth,

        @Setting(
                "rounds of messages before the question is known, done once for all questions about a context, 0 to 128")
        int contextRounds,

        @Setting(
                "ways in which facts look up facts in those rounds, by what their tokens have come to stand for, 0 to 32; needs contextRounds")
        int joins,

        @Setting(
                "leaps along facts from what the question names, each twice as far as the one before it, 0 to 8: a question may rest on as many facts in a row as fit in so many binary digits")
        int hops,

        @Setting("rounds of messages about the question: how many facts in a row an answer may rest on, 1 to 128")
        int rounds,

        @Setting(
                "true for no more rounds than the question's facts have distinct tokens, which costs less where contexts are small")
        boolean roundsBySize,

        @Setting("highest learning rate, above 0, at most 1")
        double rate,

        @Setting("updates after which the rate has fallen to 0.71 of it; 0 keeps it constant")
        int decay,

        @Setting("updates over which the slow copy averages, at least 1")
        double horizon,

        @Setting("for real answers: deviation of the policy in units of the answers' scale, 0.001 to 10")
        double deviation) {

    static final FactGraphSettings DEFAULTS =
            new FactGraphSettings(32, 2, 1, 16, 0, 0, 0, 6, false, 5e-3, 1000, 30, 0.3);

    /** Refuses what cannot be trained. */
    public FactGraphSettings {
        InvalidSetting.unlessWithin(width, 16, 512, "width");
        InvalidSetting.unless(width % 16 == 0, "width", "must be a multiple of 16, is " + width);
        InvalidSetting.unlessWithin(heads, 0, 32, "heads");
        InvalidSetting.unlessWithin(sumHeads, 0, heads, "sumHeads");
        InvalidSetting.unlessWithin(keyWidth, 1, 128, "keyWidth");
        InvalidSetting.unlessWithin(contextRounds, 0, 128, "contextRounds");
        InvalidSetting.unlessWithin(joins, 0, 32, "joins");
        InvalidSetting.unless(
                joins == 0 || contextRounds > 0,
                "joins",
                "are made in the rounds before the question is known: set contextRounds, or no joins");
        InvalidSetting.unlessWithin(hops, 0, 8, "hops");
        InvalidSetting.unlessWithin(rounds, 1, 128, "rounds");
        InvalidSetting.unlessWithin(rate, 1e-9, 1, "rate");
        InvalidSetting.unlessWithin(decay, 0, 1_000_000_000, "decay");
        InvalidSetting.unlessWithin(horizon, 1, 1e9, "horizon");
        InvalidSetting.unlessWithin(deviation, 1e-3, 10, "deviation");
    }
}
