package agon.tasks.sideeffects.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random orders. */
public final class Shuffling {

    private Shuffling() {}

    /** The same elements in random order. */
    public static <T> List<T> shuffled(List<T> elements, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(elements);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return List.copyOf(shuffled);
    }
}
