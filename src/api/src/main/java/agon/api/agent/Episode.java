package agon.api.agent;

/**
 * An answer that the learner gave by sampling, and the reward that it earned.
 *
 * @param question the question
 * @param answer the answer that was sampled from the learner
 * @param reward finite; higher is better, only differences matter
 * @param <Q> the question
 * @param <A> the answer
 */
public record Episode<Q, A>(Q question, A answer, double reward) {}
