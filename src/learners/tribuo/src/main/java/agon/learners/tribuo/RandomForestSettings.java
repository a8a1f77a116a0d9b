package agon.learners.tribuo;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.learners.refitting.Experience;

/**
 * Settings of {@code random-forest}.
 *
 * @param trees number of trees
 * @param depth most splits from root to leaf
 * @param leafWeight nodes with less weight than this are not split; an ordinary example weighs 1
 * @param featureShare share of the varying features tried at each split, at most {@value ForestFitter#MOST_FEATURES}
 * @param bins most distinct values that a tree sees of a feature, in bins of equal frequency
 * @param questionsPerTree most questions drawn for a tree
 * @param experience what is kept and how it is read
 */
public record RandomForestSettings(
        @Setting("number of trees, 1 to 2000") int trees,

        @Setting("most splits from root to leaf, 1 to 64") int depth,

        @Setting("a node is split only if the examples in it weigh at least this much, 1 to 1000")
        double leafWeight,

        @Setting("share of the features tried at each split, 0.001 to 1; never more than 100 features")
        double featureShare,

        @Setting("most distinct values told apart of a feature, 2 to 1024")
        int bins,

        @Setting("most questions drawn for one tree, 10 to 1000000; bounds the cost of a fit")
        int questionsPerTree,

        @Setting("what is remembered, and how comparisons and rewards are read")
        Experience experience) {

    /** Settings that fit 1,000 questions of 60 features in one or two seconds. */
    public static final RandomForestSettings DEFAULT =
            new RandomForestSettings(25, 20, 8, 0.5, 32, 2000, Experience.DEFAULT);

    /** Refuses what makes no sense. */
    public RandomForestSettings {
        InvalidSetting.unlessWithin(trees, 1, 2000, "trees");
        InvalidSetting.unlessWithin(depth, 1, 64, "depth");
        InvalidSetting.unlessWithin(leafWeight, 1, 1000, "leafWeight");
        InvalidSetting.unlessWithin(featureShare, 0.001, 1, "featureShare");
        InvalidSetting.unlessWithin(bins, 2, 1024, "bins");
        InvalidSetting.unlessWithin(questionsPerTree, 10, 1_000_000, "questionsPerTree");
    }
}
