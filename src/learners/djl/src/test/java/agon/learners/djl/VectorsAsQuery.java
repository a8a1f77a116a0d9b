package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.codec.VectorForm;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Gives vectors of features from -1 to 1 to a learner that reads queries without facts: a token for each feature, which
 * names the interval that its value lies in.
 */
record VectorsAsQuery<C extends Record>(LearnerProvider<C> provider) implements LearnerProvider<C> {

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
        return provider.refuses(asQuery(codec));
    }

    @Override
    public <Q, A> Learner<Q, A> create(C settings, Codec<Q, A> codec, RandomGenerator random) {
        return provider.create(settings, asQuery(codec), random);
    }

    private static <Q, A> Codec<Q, A> asQuery(Codec<Q, A> codec) {
        Intervals<Q> query = new Intervals<>(codec.vector().orElseThrow());
        return new Codec<>(List.of(query), codec.answers(), codec.wording(), codec.subQuestions());
    }

    private record Intervals<Q>(VectorForm<Q> vector) implements FactsForm<Q> {

        @Override
        public Extent extent() {
            return new Extent(INTERVALS, 0, 1, vector.names().size());
        }

        @Override
        public Object context(Q question) {
            return "";
        }

        @Override
        public int[][] facts(Q question) {
            return new int[0][];
        }

        @Override
        public int[] query(Q question) {
            float[] values = new float[vector.names().size()];
            vector.write(question, values, 0);
            int[] query = new int[values.length];
            for (int feature = 0; feature < query.length; feature++) {
                int interval = (int) ((values[feature] + 1) / 2 * INTERVALS);
                query[feature] = Math.max(0, Math.min(INTERVALS - 1, interval));
            }
            return query;
        }
    }
}
