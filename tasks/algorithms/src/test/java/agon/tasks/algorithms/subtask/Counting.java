package agon.tasks.algorithms.subtask;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.task.Questions;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What number is this? H looks 0 up. For any other it asks what the half is, then what the number before the one that it is
 * told is, if there is one, and adds; the answer to 6, say, rests on 3, which rests on 1, and on 2, which rests on 1 as well.
 */
final class Counting implements Reasoner<Integer, Integer>, Primitives<Integer, Integer> {

    static final int HIGHEST = 6;

    @Override
    public Step<Integer, Integer> next(Integer number, List<Integer> answersSoFar) {
        if (number == 0) {
            return new Step.Conclude<>(0);
        }
        if (answersSoFar.isEmpty()) {
            return new Step.Ask<>(List.of(number / 2));
        }
        return answersSoFar.size() == 1
                ? new Step.Ask<>(List.of(Math.max(0, answersSoFar.get(0) - 1)))
                : new Step.Conclude<>(number);
    }

    @Override
    public DecompositionShape shape() {
        return new DecompositionShape(1, 2);
    }

    @Override
    public boolean isPrimitive(Integer number) {
        return number == 0;
    }

    @Override
    public Integer lookUp(Integer number) {
        return 0;
    }

    Decomposition<Integer, Integer> decomposition(int levels) {
        return new Decomposition<>(this, this, number -> number, levels);
    }

    /** Numbers up to a level, 0 among them. */
    static Questions<Integer> questions() {
        return new Questions<>() {
            @Override
            public int levels() {
                return HIGHEST;
            }

            @Override
            public List<Integer> draw(int count, int hardest, RandomGenerator random) {
                return Stream.generate(() -> random.nextInt(hardest + 1))
                        .limit(count)
                        .toList();
            }
        };
    }
}
