package agon.api.codec;

import java.util.random.RandomGenerator;

/**
 * Answers that are one of finitely many labels.
 *
 * @param <A> the answer
 */
public non-sealed interface LabelForm<A> extends AnswerForm<A> {

    /** Number of labels, at least 2. */
    int size();

    /** The label of an answer, from 0 to size() - 1. */
    int index(A answer);

    /** The answer of a label. */
    A answer(int index);

    /**
     * How many of the first labels name the same symbols as the first tokens of the questions' facts form; lets a
     * network tie its output to its input. 0 if none do.
     */
    default int shared() {
        return 0;
    }

    @Override
    default double distance(A first, A second) {
        return index(first) == index(second) ? 0 : 1;
    }

    @Override
    default A corrupt(A answer, RandomGenerator random) {
        int other = random.nextInt(size() - 1);
        return answer(other < index(answer) ? other : other + 1);
    }

    @Override
    default A guess(RandomGenerator random) {
        return answer(random.nextInt(size()));
    }

    /** The labels 0 .. size - 1 as plain integers, the first {@code shared} of which are also tokens of the facts. */
    static LabelForm<Integer> integers(int size, int shared) {
        return new IntegerLabels(size, shared);
    }
}
