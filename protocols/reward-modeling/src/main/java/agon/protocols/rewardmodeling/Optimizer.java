package agon.protocols.rewardmodeling;

/** How an agent is trained against a reward model. */
public enum Optimizer {
    /** The best of the answers offered is imitated. */
    BEST_OF_N,
    /** Sampled answers are reinforced by their reward (REINFORCE). */
    REINFORCE,
    /** The same within bounds, several updates on each batch of samples (proximal policy optimisation). */
    PPO
}
