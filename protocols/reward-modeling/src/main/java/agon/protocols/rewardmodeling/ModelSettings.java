package agon.protocols.rewardmodeling;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** What a reward model is made of. */
public record ModelSettings(
        @Setting(
                "choice or regression: an answer's merit is its likelihood by a model of what is preferred, or a learned rating")
        Kind kind,

        @Setting("kind of learner, with its default settings; empty for the learner of the cell")
        String learner,

        @Setting("models that learn from different draws of the feedback, 1 to 100")
        int members,

        @Setting(
                "mean, least or variance: what counts of several models' merits; variance takes the mean less lambda times it")
        Aggregate aggregate,

        @Setting("variance alone: merit that an answer loses for each unit of the members' variance, at least 0")
        double lambda) {

    static final ModelSettings DEFAULTS = new ModelSettings(Kind.CHOICE, "", 1, Aggregate.MEAN, 1);

    private static final int MOST_MEMBERS = 100;

    /** What the models learn. */
    public enum Kind {
        /** Which of several answers is preferred (Bradley–Terry, Plackett–Luce). */
        CHOICE,
        /** A number from 0 to 1 for a question with an answer. */
        REGRESSION
    }

    /** What counts of the merits that several models give an answer. */
    public enum Aggregate {
        /** Their mean. */
        MEAN,
        /** The least of them. */
        LEAST,
        /** Their mean less a multiple of their variance. */
        VARIANCE
    }

    /** Refuses an ensemble of one that is to differ from itself. */
    public ModelSettings {
        InvalidSetting.unlessWithin(members, 1, MOST_MEMBERS, "members");
        InvalidSetting.unlessWithin(lambda, 0, 1e9, "lambda");
        InvalidSetting.unless(
                members > 1 || aggregate != Aggregate.VARIANCE,
                "members",
                "a single model has no variance; take at least 2, or aggregate: mean");
    }
}
