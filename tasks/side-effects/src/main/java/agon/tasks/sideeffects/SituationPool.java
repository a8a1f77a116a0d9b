package agon.tasks.sideeffects;

import agon.api.task.Questions;
import agon.tasks.sideeffects.plan.Shuffling;
import agon.tasks.sideeffects.plan.Situation;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The situations of a split, drawn without replacement within a draw. None is easier than another.
 *
 * @param situations of the split
 */
record SituationPool(List<Situation> situations) implements Questions<Situation> {

    @Override
    public int levels() {
        return 1;
    }

    @Override
    public List<Situation> draw(int count, int hardest, RandomGenerator random) {
        List<Situation> shuffled = Shuffling.shuffled(situations, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }
}
