package agon.tasks.algorithms.permutation;

import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Draws permutations of one side of the division, and several questions about each.
 *
 * @param settings size and depth
 * @param split which side, and which powers
 */
record PowerQuestions(PowerSettings settings, Split split) implements Questions<PowerQuestion> {

    /** One permutation in so many is held out. */
    private static final int HELD_OUT_ONE_IN = 5;

    @Override
    public int levels() {
        return settings.depth() - 1;
    }

    @Override
    public List<PowerQuestion> draw(int count, int hardest, RandomGenerator random) {
        return split == Split.TRAINING ? drawTraining(count, hardest, random) : drawDistinct(count, hardest, random);
    }

    private List<PowerQuestion> drawTraining(int count, int hardest, RandomGenerator random) {
        List<PowerQuestion> questions = new ArrayList<>(count);
        while (questions.size() < count) {
            Permutation permutation = permutation(random);
            for (int i = 0; i < settings.questionsPerPermutation() && questions.size() < count; i++) {
                questions.add(question(permutation, hardest, random));
            }
        }
        return questions;
    }

    /** Evaluation asks no question twice; where fewer exist than are asked for, it gives up after many repeats. */
    private List<PowerQuestion> drawDistinct(int count, int hardest, RandomGenerator random) {
        Set<PowerQuestion> questions = new LinkedHashSet<>();
        for (int tries = 0; questions.size() < count && tries < 100 * count; tries++) {
            questions.add(question(permutation(random), hardest, random));
        }
        return List.copyOf(questions);
    }

    private Permutation permutation(RandomGenerator random) {
        while (true) {
            Permutation permutation = Permutation.draw(settings.size(), random);
            if (heldOut(permutation) == (split != Split.TRAINING)) {
                return permutation;
            }
        }
    }

    /** The division is the same for every seed, so an agent can never have been trained on what it is scored on. */
    static boolean heldOut(Permutation permutation) {
        return Math.floorMod(Seeds.mix(0, permutation.images().toString()), HELD_OUT_ONE_IN) == 0;
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
