package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.codec.VectorForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Gives vectors of features from -1 to 1 to a learner that reads facts: a fact for each feature, which names the feature
 * and the interval that its value lies in, and a query that says nothing.
 */
record VectorsAsFacts<C extends Record>(LearnerProvider<C> provider) implements LearnerProvider<C> {

    private static final int INTERVALS = 16;

    @Override
    public LearnerCard card() {
        return provider.card();
    }

    @Override
    public C defaults() {
        return provider.defaults();
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return provider.refuses(asFacts(codec));
    }

    @Override
    public <Q, A> Learner<Q, A> create(C settings, Codec<Q, A> codec, RandomGenerator random) {
        return provider.create(settings, asFacts(codec), random);
    }

    private static <Q, A> Codec<Q, A> asFacts(Codec<Q, A> codec) {
        Intervals<Q> facts = new Intervals<>(codec.vector().orElseThrow());
        return new Codec<>(List.of(facts), codec.answers(), codec.wording(), codec.subQuestions());
    }

    private record Intervals<Q>(VectorForm<Q> vector) implements FactsForm<Q> {

        @Override
        public Extent extent() {
            int features = vector.names().size();
            return new Extent(INTERVALS + features, features, 2, 1);
        }

        @Override
        public Object context(Q question) {
            return Arrays.stream(facts(question)).map(fact -> fact[1]).toList();
        }

        @Override
        public int[][] facts(Q question) {
            float[] values = new float[vector.names().size()];
            vector.write(question, values, 0);
            int[][] facts = new int[values.length][];
            Arrays.setAll(facts, feature -> new int[] {INTERVALS + feature, interval(values[feature])});
            return facts;
        }

        private static int interval(float value) {
            return Math.max(0, Math.min(INTERVALS - 1, (int) ((value + 1) / 2 * INTERVALS)));
        }

        @Override
        public int[] query(Q question) {
            return new int[] {ABSENT};
        }
    }
}
