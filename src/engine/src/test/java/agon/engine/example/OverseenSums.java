package agon.engine.example;

import agon.api.codec.Codec;
import agon.api.oversight.Overseer;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;

/** Small sums with another overseer. */
public record OverseenSums(Overseer<Sum, Integer> overseer) implements Task<Sum, Integer> {

    private static final SumsTask SUMS = new SumsTask(6);

    @Override
    public Codec<Sum, Integer> codec() {
        return SUMS.codec();
    }

    @Override
    public Questions<Sum> questions(Split split) {
        return SUMS.questions(split);
    }

    @Override
    public Truth<Sum, Integer> truth() {
        return SUMS.truth();
    }
}
