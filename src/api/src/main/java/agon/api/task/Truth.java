package agon.api.task;

import java.util.OptionalDouble;

/**
 * The right answers. The engine's evaluator calls it, and the counted labels of the supervised ceiling come from it; no
 * protocol can reach it.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Truth<Q, A> {

    /** The right answer. */
    A answer(Q question);

    /** Whether an answer is right; tasks in which several answers are right override it. */
    default boolean accepts(Q question, A answer) {
        return answer(question).equals(answer);
    }

    /**
     * How good an answer is, from 0 to 1: tasks whose answers are better or worse, and not only right or wrong, override it.
     * Reals fall by 1 a unit of their form's scale, whatever is said here.
     */
    default double score(Q question, A answer) {
        return accepts(question, answer) ? 1 : 0;
    }

    /**
     * How far right answers to questions of the kind of this one typically lie apart, for reals, in their unit and above 0: what
     * the evaluator sets an error beside. Empty where the scale of the form says so, as it does where a task asks questions of
     * one kind.
     */
    default OptionalDouble spread(Q question) {
        return OptionalDouble.empty();
    }
}
