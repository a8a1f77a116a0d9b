/**
 * Agents, which answer questions, and learners, which are agents that can be trained: by imitation (of answers chosen
 * freely, or from among alternatives, which is how comparisons are learned) and by reinforcement.
 *
 * <p>Everything is batched, because a call into a numerical library costs far more than a row of its batch. Learners are
 * handed out by the session; what they are given and asked is counted.
 */
@NullMarked
package agon.api.agent;

import org.jspecify.annotations.NullMarked;
