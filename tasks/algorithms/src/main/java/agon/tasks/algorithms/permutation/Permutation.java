package agon.tasks.algorithms.permutation;

import agon.api.seed.Seeds;
import agon.tasks.algorithms.draw.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A permutation of some of the names 0 .. names - 1. The other names stand for nothing, and to whoever asks about one all
 * the same, nothing happens to it.
 *
 * @param images the image of each name
 * @param elements the names that it permutes, ascending
 */
record Permutation(List<Integer> images, List<Integer> elements) implements Context {

    Permutation {
        images = List.copyOf(images);
        elements = List.copyOf(elements);
    }

    /** A permutation of all names. */
    static Permutation of(List<Integer> images) {
        return new Permutation(images, below(images.size()));
    }

    /**
     * A uniform draw, by the Fisher–Yates shuffle.
     *
     * @param names how many names there are
     * @param size how many of them, each as likely as any other, are permuted; from 1 to names
     */
    static Permutation draw(int names, int size, RandomGenerator random) {
        List<Integer> elements = new ArrayList<>(below(names));
        if (size < names) {
            shuffle(elements, random);
            elements = elements.subList(0, size);
            Collections.sort(elements);
        }
        List<Integer> permuted = new ArrayList<>(elements);
        shuffle(permuted, random);
        List<Integer> images = new ArrayList<>(below(names));
        for (int rank = 0; rank < size; rank++) {
            images.set(elements.get(rank), permuted.get(rank));
        }
        return new Permutation(images, elements);
    }

    private static List<Integer> below(int names) {
        return IntStream.range(0, names).boxed().toList();
    }

    private static void shuffle(List<Integer> numbers, RandomGenerator random) {
        for (int last = numbers.size() - 1; last > 0; last--) {
            Collections.swap(numbers, last, random.nextInt(last + 1));
        }
    }

    int size() {
        return elements.size();
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
        String whole = images.toString();
        return Seeds.mix(0, elements.size() == images.size() ? whole : whole + elements);
    }
}
