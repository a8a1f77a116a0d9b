package agon.tasks.algorithms.graph;

import agon.api.codec.DecompositionShape;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** How hard H searches for a neighbour that it cannot look up. */
public record SearchEffort(
        @Setting(
                "answers of the agent to the very question that H draws, 1 to 8; of 1, which is no draw, the agent's best")
        int draws,

        @Setting("neighbours that H looks up beside them, 0 to 8; several may turn out to be the same")
        int neighbours,

        @Setting(
                "best, satisfactory (the first that is near enough, measured one by one) or any-of-best (any of the better half): "
                        + "which candidate H takes")
        Pick pick,

        @Setting(
                "satisfactory alone: edges of the way by a candidate (its depth, in a forest) that are near enough, 0 to 64")
        int enough) {

    /** The best of two draws and a neighbour, as in the paper. */
    public static final SearchEffort DEFAULTS = new SearchEffort(2, 1, Pick.BEST, 2);

    /** Answers that H needs besides those of a search: an edge or label, and for a distance a step, its check and the rest. */
    private static final int BESIDES = 1;

    private static final int WITHOUT_A_SEARCH = 4;

    /** Which candidate is taken. */
    public enum Pick {
        /** The nearest, as {@link agon.api.search.Argmax} does among all answers. */
        BEST,
        /** The first that is near enough, else the nearest, as {@link agon.api.search.FirstSatisfactory}. */
        SATISFACTORY,
        /** Any of the nearer half, as {@link agon.api.search.Quantilizer}. */
        ANY_OF_BEST
    }

    /** Refuses a search among nothing. */
    public SearchEffort {
        InvalidSetting.unlessWithin(draws, 1, 8, "draws");
        InvalidSetting.unlessWithin(neighbours, 0, 8, "neighbours");
        InvalidSetting.unlessWithin(enough, 0, 64, "enough");
    }

    /** Answers that a search begins with: draws, then neighbours. */
    int begun() {
        return draws + neighbours;
    }

    /** Whether more neighbours are looked up than the one that a question names by itself. */
    public boolean namesNeighbours() {
        return neighbours > 1;
    }

    /** The shape of decompositions with such a search: what it begins with, checks of the draws, a length from each candidate. */
    public DecompositionShape shape() {
        return new DecompositionShape(begun(), Math.max(WITHOUT_A_SEARCH, BESIDES + 2 * begun() + draws));
    }
}
