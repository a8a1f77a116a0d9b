package agon.api.codec;

import java.util.random.RandomGenerator;

/**
 * Answers that are a real number.
 *
 * @param <A> the answer
 */
public non-sealed interface RealForm<A> extends AnswerForm<A> {

    /** The number that an answer states; finite. */
    double value(A answer);

    /** The answer that states a number. */
    A answer(double value);

    /** A typical value, where learners begin. */
    double centre();

    /** A typical spread of the values, above 0: the unit of distances and of an overseer's errors. */
    double scale();

    @Override
    default double distance(A first, A second) {
        return Math.abs(value(first) - value(second)) / scale();
    }

    @Override
    default A corrupt(A answer, RandomGenerator random) {
        return answer(value(answer) + scale() * random.nextGaussian());
    }

    @Override
    default A guess(RandomGenerator random) {
        return answer(centre() + scale() * random.nextGaussian());
    }

    /** Plain numbers around a centre with a typical spread. */
    static RealForm<Double> numbers(double centre, double scale) {
        return new PlainNumbers(centre, scale);
    }
}
