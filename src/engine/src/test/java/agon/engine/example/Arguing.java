package agon.engine.example;

import agon.api.agent.Agent;
import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.agent.Ending;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Demonstrator;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Trains nothing; its agent argues better for claimants than for rivals, whatever they claim. */
public final class Arguing implements TrainingProtocolProvider<Arguing.Eloquence> {

    /** Settings. */
    public record Eloquence(double share) {}

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "arguing", "Arguing", "Argues.", List.of(), List.of(Set.of(Demonstrator.class)), "nothing", false);
    }

    @Override
    public Eloquence defaults() {
        return new Eloquence(0.75);
    }

    @Override
    public TrainingProtocol create(Eloquence settings) {
        return new TrainingProtocol() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                Learner<Q, A> policy = session.policy();
                return new Contestant<>() {
                    @Override
                    public List<Prediction<A>> answer(List<Q> questions) {
                        return policy.answer(questions);
                    }

                    @Override
                    public List<Optional<Ending>> contest(List<Contest<Q, A>> contests) {
                        return contests.stream()
                                .map(contest -> Optional.of(Ending.between(settings.share())))
                                .toList();
                    }
                };
            }
        };
    }
}
