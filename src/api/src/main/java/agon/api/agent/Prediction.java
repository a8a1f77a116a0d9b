package agon.api.agent;

/**
 * An answer and how sure the agent is of it.
 *
 * @param answer the answer
 * @param confidence from 0 to 1: the probability that the agent gives its answer, or for real answers that the truth is
 *     within one unit of the answer form's scale, as far as the agent can tell
 * @param <A> the answer
 */
public record Prediction<A>(A answer, double confidence) {}
