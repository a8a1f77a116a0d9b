package agon.learners.smile;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.learners.refitting.Experience;

/**
 * Settings of {@code smile-random-forest}.
 *
 * @param trees number of trees
 * @param depth most splits from root to leaf
 * @param leafSize fewest examples in a leaf
 * @param featureShare share of the varying features tried at each split
 * @param questionsPerTree most questions drawn for a tree
 * @param experience what is kept and how it is read
 */
public record RandomForestSettings(
        @Setting("number of trees, 1 to 2000") int trees,

        @Setting("most splits from root to leaf, 1 to 64") int depth,

        @Setting("fewest examples in a leaf, 1 to 1000") int leafSize,

        @Setting("share of the features tried at each split, 0.001 to 1")
        double featureShare,

        @Setting("most questions drawn for one tree, 10 to 1000000; bounds the cost of a fit")
        int questionsPerTree,

        @Setting("what is remembered, and how comparisons and rewards are read")
        Experience experience) {

    /** Settings for a few thousand questions. */
    public static final RandomForestSettings DEFAULT =
            new RandomForestSettings(100, 20, 2, 0.33, 2000, Experience.DEFAULT);

    /** Refuses what makes no sense. */
    public RandomForestSettings {
        InvalidSetting.unlessWithin(trees, 1, 2000, "trees");
        InvalidSetting.unlessWithin(depth, 1, 64, "depth");
        InvalidSetting.unlessWithin(leafSize, 1, 1000, "leafSize");
        InvalidSetting.unlessWithin(featureShare, 0.001, 1, "featureShare");
        InvalidSetting.unlessWithin(questionsPerTree, 10, 1_000_000, "questionsPerTree");
    }
}
