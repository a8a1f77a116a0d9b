package agon.protocols.debate;

import agon.api.distillation.DistillerSettings;
import agon.api.protocol.Milestones;
import agon.api.protocol.Prospect;
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

        @Setting("simultaneous or sequential: whether the second debater knows the first one's claim in training")
        Claims.Order claims,

        @Setting("first, second or lot: whose side reveals the first piece of evidence in training")
        Beginner begins,

        @Setting("share of claims that are guesses instead of samples, 0 to 1")
        double exploration,

        @Setting(
                "auto, imitation, preference, reinforce or distiller: how verdicts train; auto imitates after disputes, prefers after evidence")
        Update update,

        @Setting(
                "pieces of evidence revealed by each side; 0 takes half of what the judge has learned to judge by, or up to 3 if it takes any number")
        int evidence,

        @Setting("share of questions that the overseer can check alone, for disputes to end on, 0 to 1")
        double primitives,

        @Setting("share of first claims that must survive for the next level to open, 0 to 1")
        double mastery,

        @Setting("most measurements an iteration, where there is a laboratory, at least 0")
        int measurements,

        @Setting("checkpoints along the way, at least 1") int checkpoints,

        @Setting("who plays for the claimant in contests on evidence when the agent is evaluated")
        PlayerSettings player,

        @Setting("who plays for the rival; the evaluator decides by lot which of the two stands by the truth")
        OpponentSettings opponent,

        @Setting("who disputes in contests by dispute when the agent is evaluated")
        DisputeSettings dispute,

        @Setting("update distiller alone: how the agent learns from claims that won, or from wins as rewards")
        DistillerSettings distiller) {

    static final DebateSettings DEFAULTS = new DebateSettings(
            Game.AUTO,
            3,
            500,
            256,
            Claims.Order.SIMULTANEOUS,
            Beginner.FIRST,
            0.3,
            Update.AUTO,
            0,
            0.2,
            0.8,
            70,
            10,
            PlayerSettings.DEFAULTS,
            OpponentSettings.SAME,
            DisputeSettings.DEFAULTS,
            DistillerSettings.DEFAULTS);

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
        /** Imitation after disputes, which examine one claim; preference after evidence, which weighs two. */
        AUTO,
        /** Claims that won are imitated: reinforcement by 1 for a win and 0 for a loss, without a baseline. */
        IMITATION,
        /** The winning claim is preferred to the losing one (Bradley–Terry). */
        PREFERENCE,
        /** Claims that were examined earn 1 for a win and −1 for a loss (REINFORCE with the mean as baseline). */
        REINFORCE,
        /** As the distiller says: the expert gives the claim that won, and an answer earns 1 if it wins as a claim ({@link Verdicts}). */
        DISTILLER;

        /** Refuses a distiller that cannot serve the task, where there is one. */
        void demand(DistillerSettings distiller, Prospect prospect) {
            if (this == DISTILLER) {
                distiller.demand(prospect);
            }
        }
    }

    /** Refuses empty training. */
    public DebateSettings {
        InvalidSetting.unlessWithin(iterations, 1, 10_000, "iterations");
        InvalidSetting.unlessWithin(updates, iterations, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(exploration, 0, 1, "exploration");
        InvalidSetting.unlessWithin(evidence, 0, 1_000, "evidence");
        InvalidSetting.unlessWithin(primitives, 0, 1, "primitives");
        InvalidSetting.unlessWithin(mastery, 0, 1, "mastery");
        InvalidSetting.unlessWithin(measurements, 0, 1_000_000, "measurements");
        InvalidSetting.unlessWithin(checkpoints, 1, updates, "checkpoints");
    }

    /** Whether a new iteration begins before an update, counted from 1. */
    boolean iterationBefore(int number) {
        return number == 1 || new Milestones(iterations, updates).areDueAfter(number - 1);
    }

    /** Whether a checkpoint is due after an update, counted from 1. */
    boolean checkpointAfter(int number) {
        return new Milestones(checkpoints, updates).areDueAfter(number);
    }
}
