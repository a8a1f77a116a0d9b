package agon.tasks.algorithms.permutation;

import agon.api.seed.Seeds;
import agon.tasks.algorithms.draw.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A permutation of 0 .. size - 1.
 *
 * @param images the image of each element
 */
record Permutation(List<Integer> images) implements Context {

    Permutation {
        images = List.copyOf(images);
    }

    /** A uniform draw, by the Fisher–Yates shuffle. */
    static Permutation draw(int size, RandomGenerator random) {
        List<Integer> images = new ArrayList<>(size);
        for (int element = 0; element < size; element++) {
            images.add(element);
        }
        for (int last = size - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            Integer moved = images.get(other);
            images.set(other, images.get(last));
            images.set(last, moved);
        }
        return new Permutation(images);
    }

    int size() {
        return images.size();
    }

    /** σ^power(element), for power ≥ 0. */
    int apply(int power, int element) {
        int at = element;
        for (int i = 0; i < power; i++) {
            at = images.get(at);
        }
        return at;
    }

    @Override
    public long digest() {
        return Seeds.mix(0, images.toString());
    }
}
