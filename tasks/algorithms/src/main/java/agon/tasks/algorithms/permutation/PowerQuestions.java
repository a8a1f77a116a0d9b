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
        return settings.levels();
    }

    @Override
    public List<PowerQuestion> draw(int count, int hardest, RandomGenerator random) {
        int elements = settings.curriculum().elements(settings, hardest);
        return new ContextDraws(split, settings.questionsPerPermutation())
                .draw(
                        count,
                        () -> Permutation.draw(settings.size(), elements, random),
                        permutation -> question(permutation, hardest, random));
    }

    private PowerQuestion question(Permutation permutation, int hardest, RandomGenerator random) {
        int power = power(hardest, random);
        int element = permutation.elements().get(random.nextInt(permutation.size()));
        return new PowerQuestion(permutation, power, element);
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
