package agon.api.agent;

import java.util.List;

/**
 * Two sides before the overseer, each with an answer that it was given to stand by.
 *
 * @param question what it is about
 * @param claim what the claimant stands by
 * @param rivals what the rival stands by; where there are several, any of them, and it need not say which until the end
 * @param claimBegins whether the claimant has the first word
 * @param <Q> the question
 * @param <A> the answer
 */
public record Contest<Q, A>(Q question, A claim, List<A> rivals, boolean claimBegins) {

    /** Copies the rivals; refuses a contest that has none. */
    public Contest {
        rivals = List.copyOf(rivals);
        if (rivals.isEmpty() || rivals.contains(claim)) {
            throw new IllegalArgumentException("a rival stands by another answer than the claimant");
        }
    }
}
