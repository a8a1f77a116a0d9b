package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.protocols.debate.evidence.Bout;
import agon.protocols.debate.evidence.ExactPlayer;
import agon.protocols.debate.evidence.GreedyPlayer;
import agon.protocols.debate.evidence.Judgements;
import agon.protocols.debate.evidence.LearnedPlayer;
import agon.protocols.debate.evidence.Player;
import agon.protocols.debate.evidence.RandomPlayer;
import agon.protocols.debate.evidence.SearchPlayer;
import java.util.random.RandomGenerator;

/** Who plays in contests on evidence. */
public record PlayerSettings(
        @Setting(
                "random, learned, greedy, search (Monte Carlo tree search) or exact: how a side chooses evidence when an agent's debating is evaluated")
        Kind kind,

        @Setting(
                "search: games played in mind before each piece, at least 1, fewer where that decides nothing; before the last piece every end is looked at")
        int rollouts,

        @Setting("search: of these before the judge is asked, at least 1; more are faster and a little worse")
        int atOnce,

        @Setting(
                "search: random ends of debates looked at beforehand, once for all games about a question, to know which pieces help whom; 0 for none")
        int survey,

        @Setting(
                "exact: sets of pieces that may be looked at for one turn, at least 1; there is memory for a few million")
        long mostSets) {

    static final PlayerSettings DEFAULTS = new PlayerSettings(Kind.SEARCH, 512, 16, 0, 1_000_000);

    /** How evidence is chosen. */
    public enum Kind {
        /** Anything. */
        RANDOM,
        /** What the debaters have come to know in training. */
        LEARNED,
        /** What would help most if nothing else were revealed. */
        GREEDY,
        /** By tree search. */
        SEARCH,
        /** As well as possible, where there is little evidence. */
        EXACT
    }

    /** Refuses searches that play nothing. */
    public PlayerSettings {
        InvalidSetting.unlessWithin(rollouts, 1, 10_000_000, "rollouts");
        InvalidSetting.unlessWithin(atOnce, 1, 100_000, "atOnce");
        InvalidSetting.unlessWithin(survey, 0, 1_000_000, "survey");
        InvalidSetting.unlessWithin(mostSets, 1, 1_000_000_000, "mostSets");
    }

    /**
     * Refuses to play exactly where that would be too much.
     *
     * @param pieces of evidence about a question
     * @param length of them that are revealed
     * @throws InvalidSetting if there are more sets than may be looked at
     */
    void demandFit(int pieces, int length) {
        if (kind == Kind.EXACT) {
            ExactPlayer.demandFit(pieces, length, mostSets);
        }
    }

    /**
     * A player who knows what the judge of an arena would say; one that has learned knows only what helped before.
     *
     * @param advocate what was learned in training of how far evidence helps
     */
    <Q, A, E> Player<Q, A, E> player(
            Judgements<Q, A, E> judgements, Agent<Bout<A, E>, Double> advocate, RandomGenerator random) {
        return switch (kind) {
            case RANDOM -> new RandomPlayer<>(random);
            case LEARNED -> new LearnedPlayer<>(advocate, 0, random);
            case GREEDY -> new GreedyPlayer<>(judgements);
            case SEARCH -> new SearchPlayer<>(judgements, new SearchPlayer.Effort(rollouts, atOnce, survey), random);
            case EXACT -> new ExactPlayer<>(judgements, mostSets);
        };
    }
}
