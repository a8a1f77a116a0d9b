package agon.tasks.algorithms.wildcard;

import agon.api.seed.Seeds;
import agon.tasks.algorithms.draw.Context;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The context of a question: a function on {0,1}^6 that is +1 or -1 at some points and 0 elsewhere. Immutable. A point is
 * the number whose bit p (of weight 2^p) is its coordinate p.
 *
 * <p>Contexts are compared far more often than they are drawn, so the hash is computed once.
 */
final class SparseFunction implements Context {

    /** Coordinates of a point. */
    static final int PLACES = 6;

    /** How many points there are. */
    static final int POINTS = 1 << PLACES;

    /** In ascending order, twice the point, plus one where the value is +1. */
    private final int[] content;

    private final int hash;

    private SparseFunction(int[] content, int hash) {
        this.content = content;
        this.hash = hash;
    }

    /**
     * A value other than 0.
     *
     * @param point where, 0 to 63
     * @param value +1 or -1
     */
    record Entry(int point, int value) {}

    /** The function that has the given values at the given points, no point twice, and is 0 elsewhere. */
    static SparseFunction of(List<Entry> entries) {
        return ofContent(entries.stream()
                .mapToInt(entry -> 2 * entry.point() + (entry.value() > 0 ? 1 : 0))
                .sorted()
                .toArray());
    }

    private static SparseFunction ofContent(int[] content) {
        return new SparseFunction(content, Arrays.hashCode(content));
    }

    /** Distinct points, every set of so many as likely as any other, and the sign of each. */
    static SparseFunction draw(int size, RandomGenerator random) {
        int[] content = new int[size];
        int drawn = 0;
        // Each point in turn is taken with the odds that are left, so the points come out in order.
        for (int point = 0; drawn < size; point++) {
            if (random.nextInt(POINTS - point) < size - drawn) {
                content[drawn++] = 2 * point + random.nextInt(2);
            }
        }
        return ofContent(content);
    }

    /** How many points have a value other than 0. */
    int size() {
        return content.length;
    }

    /** The entry at an index, 0 to size() - 1, by ascending point. */
    Entry entry(int index) {
        return new Entry(point(index), value(index));
    }

    private int point(int index) {
        return content[index] >> 1;
    }

    private int value(int index) {
        return (content[index] & 1) == 0 ? -1 : 1;
    }

    /**
     * The sum over all points that match a pattern.
     *
     * @param wildcards the places at which anything matches
     * @param bits what matches elsewhere, 0 at the wildcards
     */
    int sum(int wildcards, int bits) {
        int sum = 0;
        for (int index = 0; index < content.length; index++) {
            if ((point(index) & ~wildcards) == bits) {
                sum += value(index);
            }
        }
        return sum;
    }

    @Override
    public long digest() {
        return Seeds.mix(0, new String(content, 0, content.length));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof SparseFunction that && hash == that.hash && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
