package agon.protocols.debate;

import agon.api.agent.Policy;
import agon.api.oversight.Overseer;
import java.util.List;

/**
 * Debate on evidence, or another hearing of it: the debaters reveal pieces in turn, each the one that it expects to help its claim most; the judge
 * sees the claims and what was revealed. Which pieces help is learned from the verdicts.
 *
 * @param hearings holds them
 * @param debater both debaters
 * @param overseer whose arena it is
 */
record EvidenceDebate<Q, A>(Hearings<Q, A> hearings, Policy<Q, A> debater, Overseer<Q, A> overseer)
        implements DebateGame<Q, A> {

    @Override
    public boolean weighsBoth() {
        return true;
    }

    @Override
    public Played<Q, A> play(List<Opening<Q, A>> openings) {
        return hearings.hear(openings, debater, overseer);
    }
}
