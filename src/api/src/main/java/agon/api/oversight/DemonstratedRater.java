package agon.api.oversight;

import agon.api.codec.AnswerForm;
import agon.api.ledger.Channel;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A rater derived from a demonstrator: H prefers the answer that it would give itself, or the nearest to it, and cannot tell
 * beyond its competence. What H compares so, unaided, it could as well have demonstrated.
 *
 * @param demonstrator gives H's own answer; asked once for each judgement, which is charged as a demonstration
 * @param form distance of answers
 * @param charge told the channel of each judgement ({@link Channel#RATE} or {@link Channel#COMPARE}) before it is made, so
 *     that it is counted as that of any rater
 * @param <Q> the question
 * @param <A> the answer
 */
public record DemonstratedRater<Q, A>(Demonstrator<Q, A> demonstrator, AnswerForm<A> form, Consumer<String> charge)
        implements Rater<Q, A> {

    private static final double CANNOT_TELL = 0.5;

    /** 1 for H's own answer, falling by 1 a unit of distance to no less than 0; one half beyond its competence. */
    @Override
    public double rate(Q question, A answer) {
        charge.accept(Channel.RATE);
        return demonstrator
                .demonstrate(question)
                .map(own -> 1 - Math.min(1, form.distance(answer, own)))
                .orElse(CANNOT_TELL);
    }

    /** 1 or 0 for the one that is nearer to H's own answer; one half where both are as near or H has none. */
    @Override
    public double prefer(Q question, A first, A second) {
        charge.accept(Channel.COMPARE);
        Optional<A> own = demonstrator.demonstrate(question);
        if (own.isEmpty()) {
            return CANNOT_TELL;
        }
        double nearer = form.distance(second, own.get()) - form.distance(first, own.get());
        return nearer > 0 ? 1 : nearer < 0 ? 0 : CANNOT_TELL;
    }
}
