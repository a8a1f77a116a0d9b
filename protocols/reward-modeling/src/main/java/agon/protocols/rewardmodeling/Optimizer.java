package agon.protocols.rewardmodeling;

/** How an agent is trained against a reward model. */
public enum Optimizer {
    /** The best of the answers offered is imitated. */
    BEST_OF_N,
    /** Sampled answers are reinforced by their reward (REINFORCE). */
    REINFORCE,
    /** The same within bounds, several updates on each batch of samples (proximal policy optimisation). */
    PPO,
    /** As the distiller says: the expert is whoever picks the best of what is offered, and scores are the model's rewards. */
    DISTILLER;

    /** Whether it may go by answers that are offered, rather than by those that it samples itself. */
    boolean looksAtOffers() {
        return this == BEST_OF_N || this == DISTILLER;
    }
}
