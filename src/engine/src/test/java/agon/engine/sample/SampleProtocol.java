package agon.engine.sample;

import agon.api.agent.Agent;
import agon.api.card.ProtocolCard;
import agon.api.ledger.Channel;
import agon.api.oversight.Facet;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A protocol that returns its learner as it is. */
public record SampleProtocol(String id, List<Set<Class<? extends Facet>>> needs)
        implements TrainingProtocolProvider<SampleProtocol.Training> {

    /** Settings. */
    public record Training(
            @Setting("updates of the learner, at least 1") int steps,
            @Setting("learning rate, above 0") double rate,
            @Setting("whether to look twice") boolean careful,
            @Setting("something to remember") Optional<String> note) {

        public Training {
            InvalidSetting.unlessWithin(steps, 1, 1_000_000, "steps");
        }
    }

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(id, id, "Returns its learner as it is.", List.of(), needs, "nothing", false);
    }

    @Override
    public Training defaults() {
        return new Training(10, 0.001, false, Optional.empty());
    }

    @Override
    public TrainingProtocol create(Training settings) {
        return new TrainingProtocol() {
            @Override
            public void demand(Prospect prospect) {
                InvalidSetting.unless(
                        prospect.cap(Channel.RATE).orElse(1) > 0, "steps", "takes ratings, and the budget allows none");
            }

            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                return session.policy();
            }
        };
    }
}
