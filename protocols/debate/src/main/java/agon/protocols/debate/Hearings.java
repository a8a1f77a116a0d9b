package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Contest;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.oversight.Arena;
import agon.api.oversight.Overseer;
import agon.api.protocol.Session;
import agon.api.settings.InvalidSetting;
import agon.protocols.debate.evidence.Bout;
import agon.protocols.debate.evidence.Judgements;
import agon.protocols.debate.evidence.LearnedPlayer;
import agon.protocols.debate.evidence.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Holds the hearings of a training, debates among them, and keeps what their speakers have learned about evidence. */
final class Hearings<Q, A> {

    /** The kind of learner that knows which evidence wins; evidence is a short vector, whatever the task's questions are. */
    private static final String ADVOCATE = "mlp";

    /** Counts debates that were lost by an illegal move; in contests, {@code contest.debate.illegal-moves}. */
    static final String ILLEGAL_MOVES = "debate.illegal-moves";

    /** Counts debates that were not held, there being less evidence about the question than is to be revealed. */
    static final String TOO_LITTLE_EVIDENCE = "debate.too-little-evidence";

    /** Share of pieces that are revealed at random, so that the advocate learns about them. */
    private static final double EXPLORATION = 0.2;

    private final Session<Q, A> session;
    private final Format format;
    private final Share share;
    private final Beginner begins;
    private final PlayerSettings player;
    private final PlayerSettings opponent;
    private Optional<Learner<? extends Bout<A, ?>, Double>> advocate = Optional.empty();
    private boolean everHeld;

    /**
     * Holds none yet.
     *
     * @param share of the evidence that each side reveals
     * @param begins who reveals the first piece in training
     * @param player plays for claimants in contests, once the agent is trained
     * @param opponent plays for rivals
     */
    Hearings(
            Session<Q, A> session,
            Format format,
            Share share,
            Beginner begins,
            PlayerSettings player,
            OpponentSettings opponent) {
        this.session = session;
        this.format = format;
        this.share = share;
        this.begins = begins;
        this.player = player;
        this.opponent = opponent.facing(player);
    }

    /** Those in which the first claim's side begins. */
    Hearings(Session<Q, A> session, Format format, Share share, PlayerSettings player, OpponentSettings opponent) {
        this(session, format, share, Beginner.FIRST, player, opponent);
    }

    /**
     * Hears the first claims against the second.
     *
     * @throws InvalidSetting if there is not enough evidence for a single debate, or more than an exact player may look through
     */
    Played<Q, A> hear(List<Opening<Q, A>> openings, Policy<Q, A> agent, Overseer<Q, A> overseer) {
        return hear(openings, agent, arena(overseer));
    }

    /** The agent, able to argue. */
    Agent<Q, A> arguing(Policy<Q, A> agent, Overseer<Q, A> overseer) {
        return arguing(agent, arena(overseer));
    }

    private static <Q, A> Arena<Q, A, ?> arena(Overseer<Q, A> overseer) {
        return overseer.arena().orElseThrow(() -> new IllegalStateException("the overseer has no arena"));
    }

    private <E> Agent<Q, A> arguing(Policy<Q, A> agent, Arena<Q, A, E> arena) {
        RandomGenerator random = session.random("advocacy.contests");
        RandomGenerator others = session.random("advocacy.opponents");
        Learner<Bout<A, E>, Double> knowing = advocate(arena);
        return new Debater<>(
                hearing(agent, arena),
                this::charge,
                new HearingWords<Q, A, E>(session, format, arena.form())::record,
                judgements -> player.player(judgements, knowing, random),
                opponent.equals(player)
                        ? Optional.empty()
                        : Optional.of(judgements -> opponent.player(judgements, knowing, others)));
    }

    private <E> Hearing<Q, A, E> hearing(Policy<Q, A> agent, Arena<Q, A, E> arena) {
        return new Hearing<>(format, agent, session.codec().answers(), arena, share.of(arena));
    }

    private <E> Played<Q, A> hear(List<Opening<Q, A>> openings, Policy<Q, A> agent, Arena<Q, A, E> arena) {
        RandomGenerator random = session.random("advocacy.evidence");
        RandomGenerator beginners = session.random("debate.beginners");
        List<Contest<Q, A>> called = new ArrayList<>(openings.size());
        boolean[] turned = new boolean[openings.size()];
        for (int i = 0; i < turned.length; i++) {
            Opening<Q, A> opening = openings.get(i);
            turned[i] = format != Format.DEBATE && random.nextBoolean();
            called.add(new Contest<>(
                    opening.question(),
                    turned[i] ? opening.second() : opening.first(),
                    List.of(turned[i] ? opening.first() : opening.second()),
                    begins.isFirst(beginners)));
        }
        Learner<Bout<A, E>, Double> knowing = advocate(arena);
        Hearing.Heard<Q, A, E> heard = hearing(agent, arena)
                .hear(called, new LearnedPlayer<>(knowing, EXPLORATION, random), new Judgements<>(arena));
        demandEvidence(heard, arena);
        boolean[] won = new boolean[heard.places().size()];
        for (int i = 0; i < won.length; i++) {
            double share = heard.endings().get(i).share();
            boolean claimed = share > 0.5 || (share == 0.5 && random.nextBoolean());
            won[i] = claimed != turned[heard.places().get(i)];
        }
        charge(ILLEGAL_MOVES, heard.ends().stream().filter(Turn::forfeited).count());
        charge(TOO_LITTLE_EVIDENCE, heard.leftOut(called.size()));
        List<Contest<Q, A>> contests = heard.places().stream().map(called::get).toList();
        if (!contests.isEmpty()) {
            teach(knowing, heard, contests);
            new HearingWords<Q, A, E>(session, format, arena.form()).record(heard, 0);
        }
        return new Played<>(heard.places().stream().map(openings::get).toList(), won);
    }

    private void charge(String channel, long units) {
        if (units > 0) {
            session.charge(channel, units);
        }
    }

    /** A few questions may have too little; where all have, no debate will ever be held. */
    private <E> void demandEvidence(Hearing.Heard<Q, A, E> heard, Arena<Q, A, E> arena) {
        if (format == Format.BLIND) {
            return;
        }
        int both = share.of(arena).both();
        everHeld |= !heard.places().isEmpty();
        String most = "about none of the questions are there more than " + heard.most();
        InvalidSetting.unless(
                everHeld,
                "evidence",
                arena.length().isPresent()
                        ? both + " pieces are revealed, as many as the judge has learned to judge by, and " + most
                                + ": let it learn to judge by that many at most"
                        : "two sides reveal " + both + " pieces, and " + most + ": " + heard.most() / 2
                                + " is the largest possible");
        for (PlayerSettings arguing : List.of(player, opponent)) {
            arguing.demandFit(heard.most(), Math.min(both, heard.most()));
        }
    }

    /** What was revealed is worth to either side, after what had been revealed before, what the judge made of it all. */
    private <E> void teach(
            Learner<Bout<A, E>, Double> knowing, Hearing.Heard<Q, A, E> heard, List<Contest<Q, A>> contests) {
        List<Example<Bout<A, E>, Double>> lessons = new ArrayList<>();
        for (int game = 0; game < heard.ends().size(); game++) {
            Turn<Q, A, E> end = heard.ends().get(game);
            int rival = end.game().rivals().get(0);
            double share = heard.endings().get(game % contests.size()).share();
            int[] revealed = end.revealed();
            for (int i = 0; i < revealed.length; i++) {
                Turn<Q, A, E> before = new Turn<>(end.game(), Arrays.copyOf(revealed, i));
                lessons.add(Example.of(Bout.at(before, true, rival, revealed[i]), share));
                lessons.add(Example.of(Bout.at(before, false, rival, revealed[i]), 1 - share));
            }
        }
        if (!lessons.isEmpty()) {
            knowing.imitate(lessons);
        }
    }

    /** Evidence keeps its form from one overseer of a task to the next, so the advocate made for the first serves all. */
    @SuppressWarnings("unchecked")
    private <E> Learner<Bout<A, E>, Double> advocate(Arena<Q, A, E> arena) {
        if (advocate.isEmpty()) {
            BoutCodec<A, E> bouts = new BoutCodec<>(session.codec().answers(), arena.form());
            advocate = Optional.of(session.learners().learner("advocate", ADVOCATE, bouts.codec()));
        }
        return (Learner<Bout<A, E>, Double>) advocate.get();
    }
}
