package agon.api.search;

/**
 * An answer and what a proxy of the truth, such as a reward model, makes of it.
 *
 * @param question the question
 * @param answer the answer
 * @param proxy finite; higher is better, and only comparisons between answers to one question mean anything
 * @param <Q> the question
 * @param <A> the answer
 */
public record Rated<Q, A>(Q question, A answer, double proxy) {

    /** Refuses a proxy that is no number. */
    public Rated {
        if (!Double.isFinite(proxy)) {
            throw new IllegalArgumentException("a proxy must be finite, is " + proxy);
        }
    }
}
