package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.codec.Codec;
import agon.api.seed.Seeds;
import java.util.stream.Stream;

/** A kind of learner with settings small enough for tests. */
record Kind<C extends Record>(LearnerProvider<C> provider, C settings) {

    static final TransformerSettings TRANSFORMER = new TransformerSettings(32, 8, 2, 1, 1, 5e-3, 30, 0.3);
    static final FactGraphSettings GRAPH = new FactGraphSettings(16, 2, 1, 8, 0, 0, 0, 2, false, 1e-2, 0, 30, 0.3);
    static final FactGraphSettings JOINS = new FactGraphSettings(16, 0, 0, 8, 2, 2, 0, 2, false, 1e-2, 0, 30, 0.3);
    static final FactGraphSettings HOPS = new FactGraphSettings(16, 0, 0, 8, 0, 0, 2, 1, false, 1e-2, 0, 30, 0.3);
    static final PerceptronSettings PERCEPTRON = new PerceptronSettings(32, 2, 5e-3, 50, 0.3);

    static final MessagePassingSettings MESSAGES = new MessagePassingSettings(32, 2, 32, 0, 1e-2, 0, 20, 0.3);

    static Kind<TransformerSettings> transformer() {
        return new Kind<>(new FactTransformerProvider(), TRANSFORMER);
    }

    static Kind<FactGraphSettings> graph() {
        return new Kind<>(new FactGraphProvider(), GRAPH);
    }

    static Kind<FactGraphSettings> joins() {
        return new Kind<>(new FactGraphProvider(), JOINS);
    }

    static Kind<FactGraphSettings> hops() {
        return new Kind<>(new FactGraphProvider(), HOPS);
    }

    static Kind<PerceptronSettings> perceptron() {
        return new Kind<>(new MlpProvider(), PERCEPTRON);
    }

    static Kind<MessagePassingSettings> messagePassing() {
        return new Kind<>(new ShownVectors<>(new MessagePassingProvider(), VectorsAsGraph::new), MESSAGES);
    }

    static Stream<Kind<?>> all() {
        return Stream.of(transformer(), graph(), joins(), hops(), perceptron(), messagePassing());
    }

    /** Those that read facts as a set. */
    static Stream<Kind<?>> ofFacts() {
        return Stream.of(transformer(), graph(), joins(), hops());
    }

    <Q, A> Learner<Q, A> learner(Codec<Q, A> codec, long seed) {
        return provider.create(settings, codec, Seeds.generator(seed, "learner"));
    }

    @Override
    public String toString() {
        return provider.card().id();
    }
}
