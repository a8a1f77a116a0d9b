package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.QuestionForm;
import agon.api.codec.VectorForm;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Gives vectors of features to a learner that reads something else, by showing them so.
 *
 * @param provider makes the learner
 * @param showing how
 */
record ShownVectors<C extends Record>(LearnerProvider<C> provider, Showing showing) implements LearnerProvider<C> {

    /** Shows vectors as something else. */
    interface Showing {

        <Q> QuestionForm<Q> of(VectorForm<Q> vector);
    }

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
        return provider.refuses(shown(codec));
    }

    @Override
    public <Q, A> Learner<Q, A> create(C settings, Codec<Q, A> codec, RandomGenerator random) {
        return provider.create(settings, shown(codec), random);
    }

    private <Q, A> Codec<Q, A> shown(Codec<Q, A> codec) {
        QuestionForm<Q> form = showing.of(codec.vector().orElseThrow());
        return new Codec<>(List.of(form), codec.answers(), codec.wording(), codec.subQuestions());
    }
}
