package agon.api.oversight;

import java.util.List;

/**
 * A debate as its judge sees it.
 *
 * @param question what it is about
 * @param claims at least one, in an order that tells nothing
 * @param revealed the evidence, in the order in which it was revealed
 */
public record Trial<Q, A, E>(Q question, List<A> claims, List<E> revealed) {

    /** Copies the lists; refuses a debate without claims. */
    public Trial {
        claims = List.copyOf(claims);
        revealed = List.copyOf(revealed);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a debate without a claim has no verdict");
        }
    }
}
