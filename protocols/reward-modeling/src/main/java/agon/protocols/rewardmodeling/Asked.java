package agon.protocols.rewardmodeling;

/** What the overseer is asked for. */
public enum Asked {
    /** Which of the answers offered it prefers. */
    PREFERENCES,
    /** How good each of them is, from 0 to 1. */
    RATINGS
}
