package agon.tasks.algorithms.graph;

import agon.api.task.Split;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * How large contexts are, and what their vertices are called. There are more names than vertices, and each context draws
 * its own, so that the larger contexts of D* hold no name that was never trained.
 *
 * @param size vertices of a context of D, N, at least 4
 */
public record VertexPool(int size) {

    /** Vertices of the smallest contexts. */
    public static final int SMALLEST = 4;

    /** How many names there are, M = N + max(1, N / 4): the vertices of a context of D*. */
    public int names() {
        return size + Math.max(1, size / 4);
    }

    /** The largest length that is told apart from longer ones, 2 ⌈log₂ M⌉. */
    public int farthest() {
        return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(names() - 1));
    }

    /** The hardest level: levels 0 and 1 are about the smallest contexts, every further level about one vertex more. */
    public int levels() {
        return size - SMALLEST + 1;
    }

    /**
     * Vertices of a context.
     *
     * @param split D* has none but its own size, except for primitives
     * @param hardest the level, from 0 to {@link #levels()}
     */
    public int vertices(Split split, int hardest) {
        if (hardest == 0) {
            return SMALLEST;
        }
        return split == Split.SHIFTED ? names() : hardest + SMALLEST - 1;
    }

    /**
     * Draws names, each once, in random order.
     *
     * @param first the first name; the others follow it
     * @param count how many, from 0 to {@link #names()}
     */
    public int[] draw(int first, int count, RandomGenerator random) {
        int[] names = new int[names()];
        Arrays.setAll(names, i -> first + i);
        for (int i = 0; i < count; i++) {
            int other = i + random.nextInt(names.length - i);
            int name = names[other];
            names[other] = names[i];
            names[i] = name;
        }
        return Arrays.copyOf(names, count);
    }
}
