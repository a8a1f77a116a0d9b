package agon.protocols.debate;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.protocols.debate.dispute.Expansion;
import agon.protocols.debate.dispute.Lie;

/** Who plays in contests by dispute, and how. */
public record DisputeSettings(
        @Setting(
                "beliefs or expansion: what both sides go by, the trained agent's beliefs or the overseer's steps taken to the end")
        Knowing knowledge,

        @Setting(
                "expansion: levels of sub-questions that whoever challenges a claim can work through, 0 to 256; between deeper ones it guesses")
        int levels,

        @Setting("early, late, random or undoubted: which of its sub-answers a liar falsifies")
        Lie lie,

        @Setting("whether a liar keeps to its lies when it is asked again")
        boolean consistent,

        @Setting(
                "whether a claimant is asked again, away from its claim, what it stated, and loses where it contradicts itself")
        boolean crossExamination) {

    static final DisputeSettings DEFAULTS =
            new DisputeSettings(Knowing.BELIEFS, Expansion.MOST_LEVELS, Lie.UNDOUBTED, true, false);

    /** What sides go by. */
    public enum Knowing {
        /** The answers and likelihoods of the agent that was trained. */
        BELIEFS,
        /** What the overseer comes to when it answers its own sub-questions; every step is charged. */
        EXPANSION
    }

    /** Refuses levels that nobody can work through. */
    public DisputeSettings {
        InvalidSetting.unlessWithin(levels, 0, Expansion.MOST_LEVELS, "levels");
    }
}
