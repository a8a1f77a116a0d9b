package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Policy;
import agon.api.oversight.Overseer;
import agon.api.protocol.Session;

/** Chooses the game that an overseer can judge, and keeps what the debaters of evidence debates have learned. */
final class Games<Q, A> {

    private final Session<Q, A> session;
    private final DebateSettings.Game wanted;
    private final Hearings<Q, A> hearings;

    Games(Session<Q, A> session, DebateSettings settings) {
        this.session = session;
        this.wanted = settings.game();
        this.hearings = new Hearings<>(
                session, Format.DEBATE, new Share(settings.evidence()), settings.player(), settings.opponent());
    }

    DebateGame<Q, A> on(Overseer<Q, A> overseer, Policy<Q, A> debater) {
        if (onEvidence(overseer)) {
            return new EvidenceDebate<>(hearings, debater, overseer);
        }
        return new DisputeGame<>(
                session,
                overseer.reasoner().orElseThrow(() -> new IllegalStateException("the overseer does not reason")),
                debater);
    }

    private boolean onEvidence(Overseer<Q, A> overseer) {
        return switch (wanted) {
            case AUTO -> overseer.arena().isPresent();
            case EVIDENCE -> true;
            case DISPUTE -> false;
        };
    }

    /** The agent, able to argue where the overseer can judge what is shown. */
    Agent<Q, A> arguing(Policy<Q, A> agent, Overseer<Q, A> overseer) {
        return onEvidence(overseer) ? hearings.arguing(agent, overseer) : agent;
    }
}
