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

/** Makes boosted trees for questions shown as vectors. */
public final class GradientBoostingProvider implements LearnerProvider<GradientBoostingSettings> {

    private static final String ID = "smile-gradient-boosting";

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                ID,
                "Gradient boosting (Smile)",
                "Smile's trees on feature vectors, each of which corrects those before it, refitted from remembered examples."
                        + " Reals are Gaussian with cross-fitted errors; labels and whole token sequences by the logistic"
                        + " loss. Comparisons are learned by expectation maximisation, rewards by advantage-weighted"
                        + " imitation.",
                List.of(
                        Citations.GRADIENT_BOOSTING,
                        Citations.EXPECTATION_MAXIMISATION,
                        Citations.ADVANTAGE_WEIGHTED_REGRESSION,
                        Smile.CITATION));
    }

    @Override
    public GradientBoostingSettings defaults() {
        return GradientBoostingSettings.DEFAULT;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return RefittingLearner.refuses(ID, codec);
    }

    @Override
    public <Q, A> Learner<Q, A> create(GradientBoostingSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        BoostingFitter fitter = new BoostingFitter(settings);
        return RefittingLearner.of(ID, settings.experience(), codec, fitter, fitter, random.nextLong());
    }
}
