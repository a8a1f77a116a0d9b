package agon.learners.smile;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.learners.refitting.Citations;
import agon.learners.refitting.RefittingLearner;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes random forests for questions shown as vectors. */
public final class RandomForestProvider implements LearnerProvider<RandomForestSettings> {

    private static final String ID = "smile-random-forest";

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                ID,
                "Random forest (Smile)",
                "Bagged trees of Smile on feature vectors, refitted from remembered examples. Reals are Gaussian around the"
                        + " trees' mean with out-of-bag errors; token sequences are learned whole. Comparisons are"
                        + " learned by expectation maximisation, rewards by advantage-weighted imitation.",
                List.of(
                        Citations.RANDOM_FORESTS,
                        Citations.EXPECTATION_MAXIMISATION,
                        Citations.ADVANTAGE_WEIGHTED_REGRESSION,
                        Smile.CITATION));
    }

    @Override
    public RandomForestSettings defaults() {
        return RandomForestSettings.DEFAULT;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return RefittingLearner.refuses(ID, codec);
    }

    @Override
    public <Q, A> Learner<Q, A> create(RandomForestSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        ForestFitter fitter = new ForestFitter(settings);
        return RefittingLearner.of(ID, settings.experience(), codec, fitter, fitter, random.nextLong());
    }
}
