package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.oversight.Overseer;
import agon.api.protocol.Curriculum;
import agon.api.protocol.Investigation;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Trains the learner by the verdicts of debates between its own claims. */
record Debate(DebateSettings settings) implements TrainingProtocol {

    @Override
    public void demand(Prospect prospect) {
        Games.demand(settings, prospect);
        settings.update().demand(settings.distiller(), prospect);
    }

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Investigation<Q, A> investigation = new Investigation<>(session, settings.measurements());
        Learner<Q, A> learner = session.policy();
        Policy<Q, A> slow = learner.average();
        Games<Q, A> games = new Games<>(session, settings);
        session.checkpoint(games.arguing(slow, investigation.overseer()));
        boolean ordered = session.questions().levels() > 1;
        Curriculum curriculum =
                new Curriculum(ordered ? 0 : 1, session.questions().levels(), settings.mastery());
        RandomGenerator random = session.random("debate.questions");
        Claims<Q, A> claims = new Claims<>(
                learner,
                session.codec().answers(),
                settings.claims(),
                settings.exploration(),
                session.random("debate.opening"));
        Teaching<Q, A> teaching = Teaching.of(
                settings.update(),
                settings.distiller(),
                session,
                learner,
                claims,
                investigation::overseer,
                settings.batch(),
                random);
        for (int update = 1; update <= settings.updates(); update++) {
            if (settings.iterationBefore(update)) {
                investigation.advance();
            }
            Overseer<Q, A> overseer = investigation.overseer();
            DebateGame<Q, A> game = games.on(overseer, slow);
            // Between two claims of one learner the first wins half of the time, however good both are: no curriculum.
            int level = game.weighsBoth() ? session.questions().levels() : curriculum.level();
            double primitives = game.weighsBoth() ? 0 : settings.primitives();
            teaching.update(
                    game,
                    () -> draw(session, level, primitives, random),
                    played -> curriculum.observe(survivors(played)));
            if (settings.checkpointAfter(update)) {
                session.checkpoint(games.arguing(slow, overseer));
            }
        }
        teaching.demandThatItTaught();
        return games.arguing(slow, investigation.overseer());
    }

    private <Q, A> List<Q> draw(Session<Q, A> session, int level, double share, RandomGenerator random) {
        boolean ordered = session.questions().levels() > 1;
        int primitives = ordered ? (int) Math.round(share * settings.batch()) : 0;
        List<Q> questions = new ArrayList<>(session.questions().draw(settings.batch() - primitives, level, random));
        if (primitives > 0) {
            questions.addAll(session.questions().draw(primitives, 0, random));
        }
        return questions;
    }

    /** The share of the learner's own first claims that won. */
    private static <Q, A> double survivors(Played<Q, A> played) {
        int own = 0;
        int survived = 0;
        for (int game = 0; game < played.won().length; game++) {
            if (!played.openings().get(game).guessed()) {
                own++;
                survived += played.won()[game] ? 1 : 0;
            }
        }
        return own == 0 ? 0 : (double) survived / own;
    }
}
