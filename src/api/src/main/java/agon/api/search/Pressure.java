package agon.api.search;

/** How hard answers were selected by a proxy, for {@link agon.api.protocol.Session#appraise}. */
public sealed interface Pressure {

    /**
     * Not at all: draws of the base distribution, as many for each question. From enough of them it follows exactly, by order
     * statistics, what the best of n draws and a random one of the top share q are worth. Draws may be handed in a few questions
     * at a time; all that a training hands in count together.
     */
    record None() implements Pressure {}

    /**
     * In some way of which only the outcome is known.
     *
     * @param method what it is called in result files, such as {@code ppo}
     * @param strength how hard, in the method's own unit, such as draws or updates; at least 0
     * @param divergence the Kullback–Leibler divergence from the base distribution, in nats; an estimate may be below 0
     */
    record Applied(String method, double strength, double divergence) implements Pressure {

        /** Refuses what cannot be plotted. */
        public Applied {
            if (!(strength >= 0) || !Double.isFinite(divergence)) {
                throw new IllegalArgumentException(
                        "a pressure of strength " + strength + " and divergence " + divergence + " means nothing");
            }
        }
    }
}
