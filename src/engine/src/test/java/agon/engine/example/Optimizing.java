package agon.engine.example;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Rater;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.api.settings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Trains nothing; shows how far the overseer's ratings can be trusted as a proxy, and says what it would reward. */
public final class Optimizing implements TrainingProtocolProvider<Optimizing.Draws> {

    /** Settings. */
    public record Draws(
            @Setting("draws a question, at least 1") int draws) {}

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "optimizing",
                "Optimizing",
                "Rates guesses.",
                List.of(),
                List.of(Set.of(Rater.class)),
                "that ratings can be trusted",
                false);
    }

    @Override
    public Draws defaults() {
        return new Draws(16);
    }

    @Override
    public TrainingProtocol create(Draws settings) {
        return new TrainingProtocol() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                Learner<Q, A> policy = session.policy();
                session.signal(0.25);
                session.checkpoint(policy.snapshot());
                List<Rated<Q, A>> rated = rated(session, settings.draws());
                session.appraise(new Pressure.None(), rated);
                session.appraise(new Pressure.Applied("direct", 3, 0.5), rated);
                session.signal(0.5);
                return policy;
            }
        };
    }

    private static <Q, A> List<Rated<Q, A>> rated(Session<Q, A> session, int draws) {
        Rater<Q, A> rater = session.overseer().rater().orElseThrow();
        RandomGenerator random = session.random("guesses");
        List<Rated<Q, A>> rated = new ArrayList<>();
        for (Q question : session.questions().draw(4, session.random("questions")).stream()
                .distinct()
                .toList()) {
            for (int draw = 0; draw < draws; draw++) {
                A answer = session.codec().answers().guess(random);
                rated.add(new Rated<>(question, answer, rater.rate(question, answer)));
            }
        }
        return rated;
    }
}
