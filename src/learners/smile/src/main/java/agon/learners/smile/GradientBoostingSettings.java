package agon.learners.smile;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.learners.refitting.Experience;

/**
 * Settings of {@code smile-gradient-boosting}.
 *
 * @param trees number of trees, for each class where there are more than two
 * @param rate share of each tree's correction that is taken
 * @param depth most splits from root to leaf
 * @param leafSize fewest examples in a leaf
 * @param share of the examples that each tree is grown on
 * @param experience what is kept and how it is read
 */
public record GradientBoostingSettings(
        @Setting("number of trees, for each class where there are more than two, 1 to 2000")
        int trees,

        @Setting("share of each tree's correction that is taken, 0.001 to 1")
        double rate,

        @Setting("most splits from root to leaf, 1 to 64") int depth,

        @Setting("fewest examples in a leaf, 1 to 1000") int leafSize,

        @Setting("share of the examples that each tree is grown on, 0.01 to 1")
        double share,

        @Setting("what is remembered, and how comparisons and rewards are read")
        Experience experience) {

    /** Settings for a few hundred questions. */
    public static final GradientBoostingSettings DEFAULT =
            new GradientBoostingSettings(200, 0.1, 4, 4, 0.7, Experience.DEFAULT);

    /** Refuses what makes no sense. */
    public GradientBoostingSettings {
        InvalidSetting.unlessWithin(trees, 1, 2000, "trees");
        InvalidSetting.unlessWithin(rate, 0.001, 1, "rate");
        InvalidSetting.unlessWithin(depth, 1, 64, "depth");
        InvalidSetting.unlessWithin(leafSize, 1, 1000, "leafSize");
        InvalidSetting.unlessWithin(share, 0.01, 1, "share");
    }
}
