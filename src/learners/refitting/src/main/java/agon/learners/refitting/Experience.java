package agon.learners.refitting;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/**
 * What a learner that refits keeps of its experience, and how it reads it.
 *
 * @param questions most questions kept; those shown longest ago are forgotten first
 * @param retention factor on the weight of a question's earlier free answers when a later batch answers it again: 0
 *     keeps the newest alone (for teachers that improve), 1 counts all alike (for teachers that err at random)
 * @param comparisonError probability with which a comparison is taken to be wrong
 * @param comparisonRounds rounds of expectation maximisation when there are comparisons
 * @param temperature of reinforcement, in standard deviations of the reward within a batch
 * @param classes most distinct labels or token sequences told apart, the heaviest in the memory
 */
public record Experience(
        @Setting("most questions kept in memory; those shown longest ago go first, 1 to 1000000")
        int questions,

        @Setting("weight left to a question's earlier answers when it is answered again in a later batch, 0 to 1")
        double retention,

        @Setting("probability with which a comparison is taken to be wrong, 0.001 to 0.49")
        double comparisonError,

        @Setting("rounds of expectation maximisation when there are comparisons, 1 to 50")
        int comparisonRounds,

        @Setting("temperature of advantage-weighted imitation, in standard deviations of the reward, 0.1 to 10")
        double temperature,

        @Setting("most distinct labels or token sequences told apart, 2 to 4096")
        int classes) {

    /** Settings for a few thousand questions. */
    public static final Experience DEFAULT = new Experience(5000, 0.5, 0.05, 4, 1, 256);

    /** Refuses what makes no sense. */
    public Experience {
        InvalidSetting.unlessWithin(questions, 1, 1_000_000, "questions");
        InvalidSetting.unlessWithin(retention, 0, 1, "retention");
        InvalidSetting.unlessWithin(comparisonError, 0.001, 0.49, "comparisonError");
        InvalidSetting.unlessWithin(comparisonRounds, 1, 50, "comparisonRounds");
        InvalidSetting.unlessWithin(temperature, 0.1, 10, "temperature");
        InvalidSetting.unlessWithin(classes, 2, 4096, "classes");
    }
}
