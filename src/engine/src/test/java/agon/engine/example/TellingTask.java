package agon.engine.example;

import agon.api.codec.Codec;
import agon.api.oversight.Overseer;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import java.util.List;
import java.util.random.RandomGenerator;

/** A task whose choice of questions tells something of what is true: sums that are even come up alone. */
public record TellingTask(Task<Sum, Integer> sums) implements Task<Sum, Integer> {

    @Override
    public Codec<Sum, Integer> codec() {
        return sums.codec();
    }

    @Override
    public Questions<Sum> questions(Split split) {
        Questions<Sum> all = sums.questions(split);
        return new Questions<>() {
            @Override
            public int levels() {
                return all.levels();
            }

            @Override
            public List<Sum> draw(int count, int hardest, RandomGenerator random) {
                return all.draw(count, hardest, random).stream()
                        .filter(sum -> truth().answer(sum) % 2 == 0)
                        .toList();
            }

            @Override
            public boolean tellOfTheTruth() {
                return true;
            }
        };
    }

    @Override
    public Overseer<Sum, Integer> overseer() {
        return sums.overseer();
    }

    @Override
    public Truth<Sum, Integer> truth() {
        return sums.truth();
    }
}
