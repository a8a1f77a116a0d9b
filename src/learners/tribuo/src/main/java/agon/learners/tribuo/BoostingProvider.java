package agon.learners.tribuo;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.learners.refitting.Citations;
import agon.learners.refitting.RefittingLearner;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes boosted trees for questions shown as vectors and answered by reals. */
public final class BoostingProvider implements LearnerProvider<BoostingSettings> {

    private static final String ID = "boosting";

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                ID,
                "Gradient boosting",
                "Regression trees on feature vectors, each of which corrects those before it, refitted from remembered"
                        + " examples; reals alone, Gaussian with cross-fitted errors. Comparisons are learned by expectation"
                        + " maximisation, rewards by advantage-weighted imitation.",
                List.of(
                        Citations.GRADIENT_BOOSTING,
                        Citations.EXPECTATION_MAXIMISATION,
                        Citations.ADVANTAGE_WEIGHTED_REGRESSION,
                        TribuoLearners.CITATION));
    }

    @Override
    public BoostingSettings defaults() {
        return BoostingSettings.DEFAULT;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return RefittingLearner.refusesAllButReals(ID, codec);
    }

    @Override
    public <Q, A> Learner<Q, A> create(BoostingSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        return TribuoLearners.ofReals(
                ID, settings.experience(), codec, new BoostingFitter(settings), random.nextLong());
    }
}
