package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.codec.Codec;
import agon.api.seed.Seeds;
import java.util.stream.Stream;

/** A kind of learner with settings small enough for tests. */
record Kind<C extends Record>(LearnerProvider<C> provider, C settings) {

    static final TransformerSettings TRANSFORMER = new TransformerSettings(32, 8, 2, 1, 1, 5e-3, 30, 0.3);
    static final PerceptronSettings PERCEPTRON = new PerceptronSettings(32, 2, 5e-3, 50, 0.3);

    static Kind<TransformerSettings> transformer() {
        return new Kind<>(new FactTransformerProvider(), TRANSFORMER);
    }

    static Kind<PerceptronSettings> perceptron() {
        return new Kind<>(new MlpProvider(), PERCEPTRON);
    }

    static Stream<Kind<?>> all() {
        return Stream.of(transformer(), perceptron());
    }

    <Q, A> Learner<Q, A> learner(Codec<Q, A> codec, long seed) {
        return provider.create(settings, codec, Seeds.generator(seed, "learner"));
    }

    @Override
    public String toString() {
        return provider.card().id();
    }
}
