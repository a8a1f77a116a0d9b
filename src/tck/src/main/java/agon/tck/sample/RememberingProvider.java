package agon.tck.sample;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Offers learners that remember; not registered as a service. */
public final class RememberingProvider implements LearnerProvider<RememberingProvider.NoSettings> {

    /** There is nothing to set. */
    public record NoSettings() {}

    @Override
    public LearnerCard card() {
        return new LearnerCard("remembering", "Memory", "Remembers what was said to each question.", List.of());
    }

    @Override
    public NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return Optional.empty();
    }

    @Override
    public <Q, A> Learner<Q, A> create(NoSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        return new RememberingLearner<>(codec, random.nextLong());
    }
}
