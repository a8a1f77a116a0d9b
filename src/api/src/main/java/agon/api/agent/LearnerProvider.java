package agon.api.agent;

import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes learners of one kind; found by {@link java.util.ServiceLoader}.
 *
 * @param <C> its settings
 */
public interface LearnerProvider<C extends Record> {

    /** What it says of itself; {@code card().id()} is its name in experiments. */
    LearnerCard card();

    /** The settings, each at its default. */
    C defaults();

    /** Why learners of this kind cannot be made for a codec; empty if they can. */
    Optional<String> refuses(Codec<?, ?> codec);

    /**
     * A new learner.
     *
     * @param random all the randomness that the learner will ever use
     */
    <Q, A> Learner<Q, A> create(C settings, Codec<Q, A> codec, RandomGenerator random);
}
