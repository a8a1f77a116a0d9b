package agon.learners.tribuo;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.learners.refitting.Experience;

/**
 * Settings of {@code boosting}.
 *
 * @param trees number of trees
 * @param rate share of each tree's correction that is taken
 * @param depth most splits from root to leaf
 * @param leafWeight nodes with less weight than this are not split; an ordinary example weighs 1
 * @param share of the questions that each tree is grown on
 * @param bins most distinct values that a tree sees of a feature, in bins of equal frequency
 * @param experience what is kept and how it is read
 */
public record BoostingSettings(
        @Setting("number of trees, 1 to 2000") int trees,

        @Setting("share of each tree's correction that is taken, 0.001 to 1")
        double rate,

        @Setting("most splits from root to leaf, 1 to 64") int depth,

        @Setting("a node is split only if the examples in it weigh at least this much, 1 to 1000")
        double leafWeight,

        @Setting("share of the questions that each tree is grown on, 0.01 to 1")
        double share,

        @Setting("most distinct values told apart of a feature, 2 to 1024")
        int bins,

        @Setting("what is remembered, and how comparisons and rewards are read")
        Experience experience) {

    /** Settings for a few hundred questions. */
    public static final BoostingSettings DEFAULT = new BoostingSettings(100, 0.1, 4, 8, 0.7, 32, Experience.DEFAULT);

    /** Refuses what makes no sense. */
    public BoostingSettings {
        InvalidSetting.unlessWithin(trees, 1, 2000, "trees");
        InvalidSetting.unlessWithin(rate, 0.001, 1, "rate");
        InvalidSetting.unlessWithin(depth, 1, 64, "depth");
        InvalidSetting.unlessWithin(leafWeight, 1, 1000, "leafWeight");
        InvalidSetting.unlessWithin(share, 0.01, 1, "share");
        InvalidSetting.unlessWithin(bins, 2, 1024, "bins");
    }
}
