package agon.api.oversight;

import java.util.List;

/**
 * What an overseer made of one thing that it vetted, such as a model that it may rely on: an answer to a question of the task
 * that the evaluator alone can mark.
 *
 * @param subject what was vetted, in lower case, digits, points and hyphens
 * @param question whether it may be relied on, as a question of the task
 * @param answer the overseer's
 * @param possible every answer that there could have been, that one among them
 * @param doubt how much there was to say for the thing: small where it was rejected, finite
 * @param <Q> the question
 * @param <A> the answer
 */
public record Verdict<Q, A>(String subject, Q question, A answer, List<A> possible, double doubt) {

    /** Copies the answers. */
    public Verdict {
        possible = List.copyOf(possible);
    }
}
