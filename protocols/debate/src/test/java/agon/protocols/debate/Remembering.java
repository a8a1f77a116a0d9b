package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.codec.Codec;
import agon.api.ledger.Budget;
import agon.api.protocol.Transcript;
import agon.api.task.Task;
import agon.engine.session.CellSession;
import agon.engine.session.LearnerFactory;
import agon.engine.session.SessionListener;
import agon.tck.sample.RememberingProvider;
import java.util.List;
import java.util.SortedMap;
import java.util.random.RandomGenerator;

/** Learners that remember, whatever kind is asked for: evidence debates ask for one by its name. */
record Remembering() implements LearnerFactory {

    @Override
    public <Q, A> Learner<Q, A> chosen(Codec<Q, A> codec, RandomGenerator random) {
        return new RememberingProvider().create(new RememberingProvider.NoSettings(), codec, random);
    }

    @Override
    public <Q, A> Learner<Q, A> named(String kind, Codec<Q, A> codec, RandomGenerator random) {
        return chosen(codec, random);
    }

    /** A session of debate with such learners. */
    static <Q, A> CellSession<Q, A> open(Task<Q, A> task, List<Transcript> transcripts) {
        SessionListener<Q, A> listener = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Q, A> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {
                transcripts.add(transcript);
            }
        };
        return CellSession.open(new DebateProvider().card(), task, new Remembering(), Budget.UNLIMITED, 5, listener);
    }
}
