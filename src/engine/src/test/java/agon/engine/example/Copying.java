package agon.engine.example;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Demonstrator;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.protocol.Transcript;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Imitates what the overseer demonstrates: a protocol as it should be. */
public final class Copying implements TrainingProtocolProvider<Copying.Rounds> {

    /** Settings. */
    public record Rounds(
            @Setting("rounds of training, 0 to 1000") int rounds,
            @Setting("questions a round, 1 to 1000") int questions,

            @Setting("milliseconds to rest after each round")
            int rest) {

        public Rounds {
            InvalidSetting.unlessWithin(rounds, 0, 1000, "rounds");
            InvalidSetting.unlessWithin(questions, 1, 1000, "questions");
        }
    }

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
        return new Rounds(3, 20, 0);
    }

    @Override
    public TrainingProtocol create(Rounds settings) {
        return new TrainingProtocol() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                Learner<Q, A> policy = session.policy();
                for (int round = 0; round < settings.rounds(); round++) {
                    policy.imitate(demonstrations(session, settings.questions()));
                    session.checkpoint(policy.snapshot());
                    rest(settings.rest());
                }
                return policy;
            }
        };
    }

    private static <Q, A> List<Example<Q, A>> demonstrations(Session<Q, A> session, int count) {
        Demonstrator<Q, A> demonstrator = session.overseer().demonstrator().orElseThrow();
        List<Example<Q, A>> examples = new ArrayList<>();
        for (Q question : session.questions().draw(count, session.random("questions"))) {
            demonstrator.demonstrate(question).ifPresent(answer -> {
                examples.add(Example.of(question, answer));
                session.record(Transcript.of(
                        "demonstration", "overseer", session.codec().wording().question(question)));
            });
        }
        return examples;
    }

    private static void rest(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
