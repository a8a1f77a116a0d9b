package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.oversight.BatchReasoner;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Overseer;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Reasoner;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Amplify(H, X): H deliberates, X answers what H asks and cannot conclude at once.
 *
 * @param overseer H, as it is at the moment
 * @param observer is shown the first deliberation of every batch
 */
record OverseerAmplifier<Q, A>(Supplier<Overseer<Q, A>> overseer, Consumer<Deliberated<Q, A>> observer)
        implements Amplifier<Q, A> {

    /** The amplified agent; where H came to no conclusion, the agent's own answer at confidence 0. */
    @Override
    public Agent<Q, A> amplify(Agent<Q, A> agent) {
        Overseer<Q, A> now = overseer.get();
        return new AmplifiedAgent<>(BatchReasoner.of(reasoner(now)), new OverseerFirst<>(now, agent), agent, observer);
    }

    /** The facet that amplification lives by. */
    static <Q, A> Reasoner<Q, A> reasoner(Overseer<Q, A> overseer) {
        return overseer.reasoner().orElseThrow(() -> new IllegalStateException("the overseer does not reason"));
    }
}
