package agon.api.codec;

import java.util.random.RandomGenerator;

/**
 * How learners see an answer.
 *
 * @param <A> the answer
 */
public sealed interface AnswerForm<A> permits LabelForm, RealForm, TokensForm {

    /**
     * How far apart two answers are: 0 when they say the same; 1 for different labels or token sequences; for reals the
     * absolute difference in units of {@link RealForm#scale()}.
     */
    double distance(A first, A second);

    /** A wrong answer in place of a right one, as an overseer that errs would give it. */
    A corrupt(A answer, RandomGenerator random);

    /** An answer drawn without any knowledge, for openings of games and for comparisons. */
    A guess(RandomGenerator random);
}
