package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.agent.Prediction;
import agon.api.oversight.Overseer;
import agon.api.oversight.SelfAmplifying;
import java.util.List;
import java.util.function.Supplier;

/**
 * Amplification in the overseer's own way, such as a tree search. Asked for its answer it asks the agent for answers; drawn
 * from, it draws from the agent.
 *
 * @param overseer H, as it is at the moment
 */
record OwnAmplifier<Q, A>(Supplier<Overseer<Q, A>> overseer) implements Amplifier<Q, A> {

    @Override
    public Agent<Q, A> amplify(Agent<Q, A> agent) {
        SelfAmplifying<Q, A> own = overseer.get()
                .selfAmplifying()
                .orElseThrow(() -> new IllegalStateException("the overseer has no way of its own to amplify"));
        return new Agent<>() {
            @Override
            public List<Prediction<A>> answer(List<Q> questions) {
                return own.amplify(agent, questions);
            }

            @Override
            public List<Prediction<A>> draw(List<Q> questions) {
                return own.amplify(agent::draw, questions);
            }
        };
    }
}
