package agon.api.search;

import java.util.List;

/**
 * What a search picked.
 *
 * @param question the question
 * @param picked the answer that was picked, one of those considered
 * @param score what the overseer scored it, finite
 * @param considered every answer that was scored, in that order, repetitions included; at least one
 * @param <Q> the question
 * @param <A> the answer
 */
public record Choice<Q, A>(Q question, A picked, double score, List<A> considered) {

    /** Copies the answers; refuses a pick that was not considered. */
    public Choice {
        considered = List.copyOf(considered);
        if (!considered.contains(picked)) {
            throw new IllegalArgumentException("the pick is not among the answers that were considered");
        }
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("the score of a pick must be finite, is " + score);
        }
    }
}
