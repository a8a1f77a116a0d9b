package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.oversight.Arena;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Session;
import agon.api.settings.InvalidSetting;
import agon.protocols.debate.evidence.Bout;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Chooses the game that an overseer can judge, and keeps what the debaters of evidence debates have learned. */
final class Games<Q, A> {

    /** The kind of learner that knows which evidence wins; evidence is a short vector, whatever the task's questions are. */
    private static final String ADVOCATE = "mlp";

    private final Session<Q, A> session;
    private final DebateSettings settings;
    private Optional<Learner<? extends Bout<A, ?>, Double>> advocate = Optional.empty();

    Games(Session<Q, A> session, DebateSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    DebateGame<Q, A> on(Overseer<Q, A> overseer, Policy<Q, A> debater) {
        Optional<Arena<Q, A, ?>> arena = overseer.arena();
        boolean evidence = switch (settings.game()) {
            case AUTO -> arena.isPresent();
            case EVIDENCE -> true;
            case DISPUTE -> false;
        };
        if (evidence) {
            return evidence(arena.orElseThrow(() -> new IllegalStateException("the overseer has no arena")));
        }
        return new DisputeGame<>(session, reasoner(overseer), debater);
    }

    private static <Q, A> Reasoner<Q, A> reasoner(Overseer<Q, A> overseer) {
        return overseer.reasoner()
                .orElseThrow(() ->
                        new InvalidSetting("game", "disputes need an overseer that reasons, and this task's does not"));
    }

    private void demandLength(int length) {
        int revealed = 2 * settings.evidence();
        InvalidSetting.unless(
                length == revealed,
                "evidence",
                "two sides reveal " + revealed + " pieces, and the judge has learned to judge by " + length
                        + ": let each side reveal half of what the judge learned");
    }

    /** The agent, able to argue as the game has it. */
    Agent<Q, A> arguing(Policy<Q, A> agent, Overseer<Q, A> overseer) {
        Optional<Arena<Q, A, ?>> arena = overseer.arena();
        return settings.game() == DebateSettings.Game.DISPUTE || arena.isEmpty()
                ? new Disputant<>(session, reasoner(overseer), agent, settings.dispute())
                : debater(agent, arena.get());
    }

    private <E> Agent<Q, A> debater(Policy<Q, A> agent, Arena<Q, A, E> arena) {
        RandomGenerator random = session.random("debate.contests");
        return new Debater<>(
                new Hearing<>(Format.DEBATE, agent, session.codec().answers(), arena, settings.evidence()),
                judgements -> settings.player().player(judgements, random));
    }

    /** Evidence keeps its form from one overseer of a task to the next, so the advocate made for the first serves all. */
    @SuppressWarnings("unchecked")
    private <E> DebateGame<Q, A> evidence(Arena<Q, A, E> arena) {
        arena.length().ifPresent(this::demandLength);
        if (advocate.isEmpty()) {
            BoutCodec<A, E> bouts = new BoutCodec<>(session.codec().answers(), arena.form());
            advocate = Optional.of(session.learners().learner("advocate", ADVOCATE, bouts.codec()));
        }
        Learner<Bout<A, E>, Double> known = (Learner<Bout<A, E>, Double>) advocate.get();
        return new EvidenceDebate<>(session, arena, known, settings.evidence(), session.random("debate.evidence"));
    }
}
