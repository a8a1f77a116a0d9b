package agon.tasks.molecules.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws without replacement. */
final class Lot {
    private Lot() {}

    /** So many of some, or all of them where there are no more, in the order in which they were drawn. */
    static <T> List<T> of(List<T> all, int count, RandomGenerator random) {
        List<T> left = new ArrayList<>(all);
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < left.size() && drawn.size() < count; i++) {
            int j = random.nextInt(i, left.size());
            T chosen = left.get(j);
            left.set(j, left.get(i));
            drawn.add(chosen);
        }
        return drawn;
    }
}
