package agon.protocols.debate;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Who plays against the player in contests on evidence; whatever is not said is as the player's. */
public record OpponentSettings(
        @Setting(
                "same, random, learned, greedy, search or exact: how the rival chooses evidence when an agent's debating is evaluated; same is as the player does")
        Kind kind,

        @Setting("search: games played in mind before each piece; 0 is as many as the player's")
        int rollouts,

        @Setting("search: of these before the judge is asked; 0 is as many as the player's")
        int atOnce,

        @Setting("search: random ends of debates looked at beforehand; -1 is as many as the player looks at")
        int survey) {

    static final OpponentSettings SAME = new OpponentSettings(Kind.SAME, 0, 0, -1);

    /** How evidence is chosen. */
    public enum Kind {
        /** As the player does. */
        SAME,
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

    /** Refuses searches of less than nothing. */
    public OpponentSettings {
        InvalidSetting.unlessWithin(rollouts, 0, 10_000_000, "rollouts");
        InvalidSetting.unlessWithin(atOnce, 0, 100_000, "atOnce");
        InvalidSetting.unlessWithin(survey, -1, 1_000_000, "survey");
    }

    /** The settings of whoever plays against a player. */
    PlayerSettings facing(PlayerSettings player) {
        return new PlayerSettings(
                switch (kind) {
                    case SAME -> player.kind();
                    case RANDOM -> PlayerSettings.Kind.RANDOM;
                    case LEARNED -> PlayerSettings.Kind.LEARNED;
                    case GREEDY -> PlayerSettings.Kind.GREEDY;
                    case SEARCH -> PlayerSettings.Kind.SEARCH;
                    case EXACT -> PlayerSettings.Kind.EXACT;
                },
                rollouts == 0 ? player.rollouts() : rollouts,
                atOnce == 0 ? player.atOnce() : atOnce,
                survey < 0 ? player.survey() : survey,
                player.mostSets());
    }
}
