package agon.tasks.molecules;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.seed.Seeds;
import java.util.ServiceLoader;

/**
 * The learners that come with Agon, by their kind, with their default settings.
 *
 * @param seed theirs
 */
record TribuoLearners(long seed) implements Learners {
    @Override
    public <Q, A> Learner<Q, A> learner(String purpose, Codec<Q, A> codec) {
        return learner(purpose, "random-forest", codec);
    }

    @Override
    public <Q, A> Learner<Q, A> learner(String purpose, String kind, Codec<Q, A> codec) {
        for (LearnerProvider<?> provider : ServiceLoader.load(LearnerProvider.class)) {
            if (provider.card().id().equals(kind)) {
                return made(provider, purpose, codec);
            }
        }
        throw new IllegalArgumentException("no learner " + kind);
    }

    private <Q, A, C extends Record> Learner<Q, A> made(
            LearnerProvider<C> provider, String purpose, Codec<Q, A> codec) {
        return provider.create(provider.defaults(), codec, Seeds.generator(seed, purpose));
    }
}
