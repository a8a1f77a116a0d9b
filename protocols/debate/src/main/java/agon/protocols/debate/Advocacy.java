package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.oversight.Arena;
import agon.api.protocol.Investigation;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.random.RandomGenerator;

/**
 * Trains the learner by verdicts on pairs of its own claims, of which one side is heard, or each alone, or none.
 *
 * @param format who speaks
 * @param settings how long, and how
 */
record Advocacy(Format format, AdvocacySettings settings) implements TrainingProtocol {

    @Override
    public void demand(Prospect prospect) {
        if (prospect.offers(Arena.class)) {
            new Share(settings.evidence()).of(prospect.debateLength());
        }
        settings.update().demand(settings.distiller(), prospect);
    }

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Investigation<Q, A> investigation = new Investigation<>(session, settings.measurements());
        Learner<Q, A> learner = session.policy();
        Policy<Q, A> slow = learner.average();
        Hearings<Q, A> hearings = new Hearings<>(
                session, format, new Share(settings.evidence()), settings.player(), OpponentSettings.SAME);
        session.checkpoint(hearings.arguing(slow, investigation.overseer()));
        RandomGenerator random = session.random("advocacy.questions");
        Claims<Q, A> claims = new Claims<>(
                learner,
                session.codec().answers(),
                Claims.Order.SIMULTANEOUS,
                settings.exploration(),
                session.random("advocacy.opening"));
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
            DebateGame<Q, A> game = new EvidenceDebate<>(hearings, slow, investigation.overseer());
            teaching.update(game, () -> session.questions().draw(settings.batch(), random), played -> {});
            if (settings.checkpointAfter(update)) {
                session.checkpoint(hearings.arguing(slow, investigation.overseer()));
            }
        }
        teaching.demandThatItTaught();
        return hearings.arguing(slow, investigation.overseer());
    }
}
