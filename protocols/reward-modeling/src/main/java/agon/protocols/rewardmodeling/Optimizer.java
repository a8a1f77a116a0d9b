package agon.protocols.rewardmodeling;

/** How an agent is trained against a reward model. */
public enum Optimizer {
    /** The best of n sampled answers is imitated. */
    BEST_OF_N,
    /** Sampled answers are reinforced by their reward (REINFORCE). */
    REINFORCE
}
