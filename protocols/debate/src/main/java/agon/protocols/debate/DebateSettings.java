package agon.protocols.debate;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Settings of debate. */
public record DebateSettings(
        @Setting("auto, dispute or evidence: which game; auto takes evidence where the overseer has an arena")
        Game game,

        @Setting("iterations; before each an overseer with a laboratory measures and studies, at least 1")
        int iterations,

        @Setting("updates over all iterations, at least 1") int updates,

        @Setting("debates an update, at least 1") int batch,

        @Setting("share of opposing claims that are guesses instead of samples, 0 to 1")
        double exploration,

        @Setting("preference or reinforce: how a verdict trains the learner")
        Update update,

        @Setting("pieces of evidence revealed by each side, at least 1")
        int evidence,

        @Setting("share of questions that the overseer can check alone, for disputes to end on, 0 to 1")
        double primitives,

        @Setting("share of first claims that must survive for the next level to open, 0 to 1")
        double mastery,

        @Setting("most measurements an iteration, where there is a laboratory, at least 0")
        int measurements,

        @Setting("checkpoints along the way, at least 1") int checkpoints) {

    static final DebateSettings DEFAULTS =
            new DebateSettings(Game.AUTO, 4, 600, 512, 0.3, Update.PREFERENCE, 3, 0.2, 0.85, 50, 10);

    /** Which game is played. */
    public enum Game {
        /** Evidence where the overseer has an arena, else dispute. */
        AUTO,
        /** Recursive claims and challenges on a reasoner. */
        DISPUTE,
        /** Evidence revealed in turn in an arena. */
        EVIDENCE
    }

    /** How a verdict trains the learner. */
    public enum Update {
        /** The winning claim is preferred to the losing one. */
        PREFERENCE,
        /** The winning claim earns 1, the losing one −1. */
        REINFORCE
    }

    /** Refuses empty training. */
    public DebateSettings {
        InvalidSetting.unlessWithin(iterations, 1, 10_000, "iterations");
        InvalidSetting.unlessWithin(updates, iterations, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(exploration, 0, 1, "exploration");
        InvalidSetting.unlessWithin(evidence, 1, 1_000, "evidence");
        InvalidSetting.unlessWithin(primitives, 0, 1, "primitives");
        InvalidSetting.unlessWithin(mastery, 0, 1, "mastery");
        InvalidSetting.unlessWithin(measurements, 0, 1_000_000, "measurements");
        InvalidSetting.unlessWithin(checkpoints, 1, updates, "checkpoints");
    }

    /** Whether a new iteration begins before an update, counted from 1. */
    boolean iterationBefore(int number) {
        return number == 1 || (long) (number - 1) * iterations / updates > (long) (number - 2) * iterations / updates;
    }

    /** Whether a checkpoint is due after an update, counted from 1. */
    boolean checkpointAfter(int number) {
        return (long) number * checkpoints / updates > (long) (number - 1) * checkpoints / updates;
    }
}
