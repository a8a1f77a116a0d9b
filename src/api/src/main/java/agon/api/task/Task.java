package agon.api.task;

import agon.api.codec.Codec;
import agon.api.oversight.Overseer;

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

    /** The right answers. */
    Truth<Q, A> truth();
}
