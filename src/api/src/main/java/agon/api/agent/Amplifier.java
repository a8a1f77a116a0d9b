package agon.api.agent;

/**
 * Makes a stronger and slower agent out of an agent.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Amplifier<Q, A> {

    /** The amplified agent; it consults the given agent each time that it is asked. */
    Agent<Q, A> amplify(Agent<Q, A> agent);

    /**
     * One round of the amplifier's own learning, with the agent as it is now at hand; called before each update of the
     * agent. An amplifier that has nothing to learn does nothing.
     */
    default void learn(Agent<Q, A> agent) {}
}
