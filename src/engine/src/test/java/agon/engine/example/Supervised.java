package agon.engine.example;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.card.ProtocolCard;
import agon.api.protocol.Labels;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;

/** Imitates the truth, and says so. */
public final class Supervised implements TrainingProtocolProvider<Nothing.NoSettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard("supervised", "Supervised", "The ceiling.", List.of(), List.of(), "nothing", true);
    }

    @Override
    public Nothing.NoSettings defaults() {
        return new Nothing.NoSettings();
    }

    @Override
    public TrainingProtocol create(Nothing.NoSettings settings) {
        return new TrainingProtocol() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                Learner<Q, A> policy = session.policy();
                Labels<Q, A> labels = session.labels();
                List<Q> questions = session.questions().draw(50, session.random("questions"));
                policy.imitate(questions.stream()
                        .map(question -> Example.of(question, labels.label(question)))
                        .toList());
                return policy;
            }
        };
    }
}
