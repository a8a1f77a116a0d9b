package agon.protocols.rewardmodeling;

/** When the overseer is asked. */
public enum Rounds {
    /** In every update, about what the agent says now. */
    ONLINE,
    /** Before all updates of a level, about what the agent said then. */
    OFFLINE
}
