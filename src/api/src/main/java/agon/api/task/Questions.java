package agon.api.task;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A source of questions, ordered by difficulty into levels.
 *
 * <p>Level 0 holds what H can answer unaided (primitives), which decompositions bottom out in; level {@code levels()} the
 * hardest questions of the distribution. A task without such an order has one level.
 *
 * @param <Q> the question
 */
public interface Questions<Q> {

    /** The hardest level, at least 1. */
    int levels();

    /**
     * Draws questions up to a level.
     *
     * @param count how many; a finite pool that holds fewer gives all that it has, each once
     * @param hardest the hardest level that may occur, from 0 to {@link #levels()}; {@code levels()} gives exactly the
     *     distribution of the split, lower ones are for curricula
     * @param random the randomness of the draw
     */
    List<Q> draw(int count, int hardest, RandomGenerator random);

    /**
     * Whether which questions are drawn tells something of what is true, as it does where they are those that come up in
     * reasoning with true answers. Only protocols that read labels are given such questions to train on.
     */
    default boolean tellOfTheTruth() {
        return false;
    }

    /** Draws from the distribution of the split itself. */
    default List<Q> draw(int count, RandomGenerator random) {
        return draw(count, levels(), random);
    }
}
