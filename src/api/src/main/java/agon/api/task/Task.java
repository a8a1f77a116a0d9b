package agon.api.task;

import agon.api.codec.Codec;
import agon.api.codec.Illustration;
import agon.api.oversight.Overseer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One task, for one seed.
 *
 * @param <Q> the question; equal questions are the same question ({@code equals} and {@code hashCode})
 * @param <A> the answer
 */
public interface Task<Q, A> {

    /** How learners see questions and answers. */
    Codec<Q, A> codec();

    /** The questions of a split. */
    Questions<Q> questions(Split split);

    /** The overseer at the start of training. */
    Overseer<Q, A> overseer();

    /**
     * What is to be known of the data that it was made from, a line each, the most important first: which rows of a file were
     * left out, and why. Told to people; empty if there is nothing to say.
     */
    default List<String> remarks() {
        return List.of();
    }

    /**
     * How large what a question is about is, in what the task counts, such as atoms, at least 0: by it people see what becomes of
     * agents as questions grow. Empty where the task does not say.
     */
    default OptionalInt size(Q question) {
        return OptionalInt.empty();
    }

    /** How questions are drawn for people, where a picture says more than words. */
    default Optional<Illustration<Q>> illustration() {
        return Optional.empty();
    }

    /** The right answers. */
    Truth<Q, A> truth();
}
