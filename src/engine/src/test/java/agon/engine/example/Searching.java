package agon.engine.example;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.card.ProtocolCard;
import agon.api.ledger.Channel;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.search.BestOfN;
import agon.api.search.Candidates;
import agon.api.search.Choice;
import agon.api.search.SearchSpace;
import agon.api.settings.Setting;
import java.util.List;

/** Picks answers by a score that knows nothing, trains on none of them, and may have its picks audited. */
public final class Searching implements TrainingProtocolProvider<Searching.Picks> {

    /** Settings. */
    public record Picks(
            @Setting("questions to search, at least 1") int questions,
            @Setting("whether the picks are audited") boolean audited) {}

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "searching", "Searching", "Picks the first of three.", List.of(), List.of(), "nothing", false);
    }

    @Override
    public Picks defaults() {
        return new Picks(40, true);
    }

    @Override
    public TrainingProtocol create(Picks settings) {
        return new TrainingProtocol() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                Learner<Q, A> policy = session.policy();
                List<Q> questions = session.questions().draw(settings.questions(), session.random("questions"));
                for (Choice<Q, A> choice : choices(session, questions)) {
                    if (settings.audited()) {
                        session.audit(List.of(choice));
                    }
                }
                session.checkpoint(policy.snapshot());
                return policy;
            }
        };
    }

    private static <Q, A> List<Choice<Q, A>> choices(Session<Q, A> session, List<Q> questions) {
        SearchSpace<Q, A> space = new SearchSpace<>(
                session.codec().answers(),
                Candidates.guesses(session.codec().answers(), session.random("candidates")),
                (asked, answers) -> {
                    session.charge(Channel.RATE, asked.size());
                    return new double[asked.size()];
                },
                session.random("picks"));
        return new BestOfN(3).choose(questions, space);
    }
}
