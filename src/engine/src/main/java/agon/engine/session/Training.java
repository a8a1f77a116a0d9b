package agon.engine.session;

import agon.api.agent.Agent;
import java.util.Optional;

/**
 * How a training ended.
 *
 * @param agent what it trained
 * @param exhausted the channel whose budget ended it; empty if the protocol ended by itself
 */
public record Training<Q, A>(Agent<Q, A> agent, Optional<String> exhausted) {}
