package agon.tck;

import agon.api.codec.Codec;
import agon.api.oversight.Overseer;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;

/**
 * A task under another overseer.
 *
 * @param task all but its overseer
 * @param overseer the other one
 * @param <Q> the question
 * @param <A> the answer
 */
public record Overseen<Q, A>(Task<Q, A> task, Overseer<Q, A> overseer) implements Task<Q, A> {

    @Override
    public Codec<Q, A> codec() {
        return task.codec();
    }

    @Override
    public Questions<Q> questions(Split split) {
        return task.questions(split);
    }

    @Override
    public Truth<Q, A> truth() {
        return task.truth();
    }
}
