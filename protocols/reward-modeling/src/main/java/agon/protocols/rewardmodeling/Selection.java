package agon.protocols.rewardmodeling;

/** What the overseer is asked about. */
public enum Selection {
    /** Offers as they come. */
    RANDOM,
    /** Those on which the members of the reward model differ most. */
    DISAGREEMENT,
    /** Those of which the reward model knows least what would be preferred. */
    ACTIVE
}
