package agon.tck.sample;

import agon.api.codec.Codec;
import agon.api.oversight.Overseer;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Adds on a circle of {@value #CIRCLE} numbers. The overseer can go one step; the number of steps is the level of a
 * question. One trains on starts divisible by 3, is evaluated on those that leave 1, and deployed on those that leave 2.
 */
public record AdditionTask() implements Task<Addition, Integer> {

    static final int CIRCLE = 12;
    static final int MOST_STEPS = 4;
    private static final int SPLITS = 3;

    @Override
    public Codec<Addition, Integer> codec() {
        return AdditionCodec.codec();
    }

    @Override
    public Questions<Addition> questions(Split split) {
        return new Questions<>() {
            @Override
            public int levels() {
                return MOST_STEPS;
            }

            @Override
            public List<Addition> draw(int count, int hardest, RandomGenerator random) {
                return Stream.generate(() -> {
                            int start = SPLITS * random.nextInt(CIRCLE / SPLITS) + split.ordinal();
                            return new Addition(start, random.nextInt(hardest + 1));
                        })
                        .limit(count)
                        .toList();
            }
        };
    }

    @Override
    public Overseer<Addition, Integer> overseer() {
        return AdditionOverseer.untaught();
    }

    @Override
    public Truth<Addition, Integer> truth() {
        return AdditionTask::sum;
    }

    static int sum(Addition question) {
        return (question.start() + question.steps()) % CIRCLE;
    }

    static boolean isTraining(Addition question) {
        return question.start() % SPLITS == Split.TRAINING.ordinal();
    }
}
