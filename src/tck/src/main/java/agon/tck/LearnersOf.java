package agon.tck;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.codec.Codec;
import agon.engine.session.LearnerFactory;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Learners of given providers, all at their default settings.
 *
 * @param providers at least one; the first is the kind that an experiment would name
 */
public record LearnersOf(List<LearnerProvider<?>> providers) implements LearnerFactory {

    /** Copies the list. */
    public LearnersOf {
        providers = List.copyOf(providers);
    }

    @Override
    public <Q, A> Learner<Q, A> chosen(Codec<Q, A> codec, RandomGenerator random) {
        return create(providers.get(0), codec, random);
    }

    @Override
    public <Q, A> Learner<Q, A> named(String kind, Codec<Q, A> codec, RandomGenerator random) {
        LearnerProvider<?> provider = providers.stream()
                .filter(known -> known.card().id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no learner '" + kind + "'"));
        return create(provider, codec, random);
    }

    private static <C extends Record, Q, A> Learner<Q, A> create(
            LearnerProvider<C> provider, Codec<Q, A> codec, RandomGenerator random) {
        provider.refuses(codec).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return provider.create(provider.defaults(), codec, random);
    }
}
