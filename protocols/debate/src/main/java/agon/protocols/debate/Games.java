package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Policy;
import agon.api.oversight.Arena;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.settings.InvalidSetting;

/** Chooses the game that an overseer can judge, and keeps what the debaters of evidence debates have learned. */
final class Games<Q, A> {

    private static final String NOBODY_REASONS =
            "disputes need an overseer that reasons, and this task's does not; take evidence or auto";

    private final Session<Q, A> session;
    private final DebateSettings.Game wanted;
    private final DisputeSettings disputes;
    private final Hearings<Q, A> hearings;

    Games(Session<Q, A> session, DebateSettings settings) {
        this.session = session;
        this.wanted = settings.game();
        this.disputes = settings.dispute();
        this.hearings = new Hearings<>(
                session,
                Format.DEBATE,
                new Share(settings.evidence()),
                settings.begins(),
                settings.player(),
                settings.opponent());
    }

    /** Refuses a game that the overseer cannot judge, and an amount of evidence that it has not learned to judge by. */
    static void demand(DebateSettings settings, Prospect prospect) {
        boolean judges = prospect.offers(Arena.class);
        switch (settings.game()) {
            case EVIDENCE ->
                InvalidSetting.unless(
                        judges,
                        "game",
                        "debates on evidence need an overseer that judges evidence, and this task's does not, set as it is;"
                                + " take dispute or auto");
            case DISPUTE -> InvalidSetting.unless(prospect.offers(Reasoner.class), "game", NOBODY_REASONS);
            case AUTO -> {
                // Whether there is any game at all is what the card says.
            }
        }
        if (judges && settings.game() != DebateSettings.Game.DISPUTE) {
            new Share(settings.evidence()).of(prospect.debateLength());
        }
    }

    DebateGame<Q, A> on(Overseer<Q, A> overseer, Policy<Q, A> debater) {
        if (onEvidence(wanted, overseer)) {
            return new EvidenceDebate<>(hearings, debater, overseer);
        }
        return new DisputeGame<>(session, reasoner(overseer), debater);
    }

    private static <Q, A> Reasoner<Q, A> reasoner(Overseer<Q, A> overseer) {
        return overseer.reasoner().orElseThrow(() -> new InvalidSetting("game", NOBODY_REASONS));
    }

    private static boolean onEvidence(DebateSettings.Game wanted, Overseer<?, ?> overseer) {
        return switch (wanted) {
            case AUTO -> overseer.arena().isPresent();
            case EVIDENCE -> true;
            case DISPUTE -> false;
        };
    }

    /** The agent, able to argue as the game has it. */
    Agent<Q, A> arguing(Policy<Q, A> agent, Overseer<Q, A> overseer) {
        return onEvidence(wanted, overseer)
                ? hearings.arguing(agent, overseer)
                : new Disputant<>(session, reasoner(overseer), agent, disputes);
    }
}
