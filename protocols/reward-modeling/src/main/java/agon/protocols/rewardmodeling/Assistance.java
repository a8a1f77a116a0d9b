package agon.protocols.rewardmodeling;

/** Who helps the overseer to evaluate. */
public enum Assistance {
    /** Nobody. */
    NONE,
    /** The agent of the level below. */
    BELOW
}
