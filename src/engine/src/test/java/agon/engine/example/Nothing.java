package agon.engine.example;

import agon.api.agent.Agent;
import agon.api.card.ProtocolCard;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;

/** Hands back the policy as it comes: what the engine itself costs. */
public final class Nothing implements TrainingProtocolProvider<Nothing.NoSettings> {

    /** There is nothing to set. */
    public record NoSettings() {}

    @Override
    public ProtocolCard card() {
        return new ProtocolCard("nothing", "Nothing", "Trains nothing.", List.of(), List.of(), "nothing", false);
    }

    @Override
    public NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    public TrainingProtocol create(NoSettings settings) {
        return new TrainingProtocol() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                return session.policy();
            }
        };
    }
}
