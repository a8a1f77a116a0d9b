package agon.tasks.algorithms.permutation;

import agon.api.task.Questions;
import agon.api.task.Split;
import agon.tasks.algorithms.draw.ContextDraws;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws permutations of one side of the division, and questions about each.
 *
 * @param settings size and depth
 * @param split which side, and which powers
 */
record PowerQuestions(PowerSettings settings, Split split) implements Questions<PowerQuestion> {

    @Override
    public int levels() {
        return settings.depth() - 1;
    }

    @Override
    public List<PowerQuestion> draw(int count, int hardest, RandomGenerator random) {
        return new ContextDraws(split, settings.questionsPerPermutation())
                .draw(
                        count,
                        () -> Permutation.draw(settings.size(), random),
                        permutation -> question(permutation, hardest, random));
    }

    private PowerQuestion question(Permutation permutation, int hardest, RandomGenerator random) {
        return new PowerQuestion(permutation, power(hardest, random), random.nextInt(settings.size()));
    }

    private int power(int hardest, RandomGenerator random) {
        if (split == Split.SHIFTED) {
            return leadingBit(settings.depth(), random);
        }
        return hardest == 0 ? random.nextInt(2) : leadingBit(1 + random.nextInt(hardest), random);
    }

    private static int leadingBit(int position, RandomGenerator random) {
        return (1 << position) + random.nextInt(1 << position);
    }
}
