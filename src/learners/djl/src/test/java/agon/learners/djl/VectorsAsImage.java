package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.ImageForm;
import agon.api.codec.VectorForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Gives vectors of features to a learner that reads images: a plane for each feature, as bright as the feature is great. */
record VectorsAsImage<C extends Record>(LearnerProvider<C> provider) implements LearnerProvider<C> {

    private static final int SIDE = 4;

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
        return provider.refuses(asImage(codec));
    }

    @Override
    public <Q, A> Learner<Q, A> create(C settings, Codec<Q, A> codec, RandomGenerator random) {
        return provider.create(settings, asImage(codec), random);
    }

    private static <Q, A> Codec<Q, A> asImage(Codec<Q, A> codec) {
        Planes<Q> planes = new Planes<>(codec.vector().orElseThrow());
        return new Codec<>(List.of(planes), codec.answers(), codec.wording(), codec.subQuestions());
    }

    private record Planes<Q>(VectorForm<Q> vector) implements ImageForm<Q> {

        @Override
        public Extent extent() {
            return new Extent(vector.names().size(), SIDE, SIDE);
        }

        @Override
        public void write(Q question, float[] into, int offset) {
            float[] values = new float[vector.names().size()];
            vector.write(question, values, 0);
            for (int plane = 0; plane < values.length; plane++) {
                int from = offset + plane * SIDE * SIDE;
                Arrays.fill(into, from, from + SIDE * SIDE, values[plane]);
            }
        }
    }
}
