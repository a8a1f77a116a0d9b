package agon.tck.sample;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Demonstrator;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.settings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Imitates demonstrations: a protocol that keeps the contract. */
public class Copying implements TrainingProtocolProvider<Copying.Rounds> {

    /** Settings. */
    public record Rounds(@Setting("rounds of training") int rounds) {}

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "copying",
                "Copying",
                "Imitates demonstrations.",
                List.of(),
                List.of(Set.of(Demonstrator.class)),
                "that the overseer demonstrates well",
                false);
    }

    @Override
    public Rounds defaults() {
        return new Rounds(3);
    }

    @Override
    public TrainingProtocol create(Rounds settings) {
        return new TrainingProtocol() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                Learner<Q, A> policy = session.policy();
                for (int round = 0; round < settings.rounds(); round++) {
                    policy.imitate(demonstrations(session));
                    session.checkpoint(policy.snapshot());
                }
                return policy;
            }
        };
    }

    private static <Q, A> List<Example<Q, A>> demonstrations(Session<Q, A> session) {
        List<Example<Q, A>> examples = new ArrayList<>();
        Demonstrator<Q, A> demonstrator = session.overseer().demonstrator().orElseThrow();
        for (Q question : session.questions().draw(10, session.random("questions"))) {
            Optional<A> answer = demonstrator.demonstrate(question);
            answer.ifPresent(said -> examples.add(Example.of(question, said)));
        }
        return examples;
    }
}
