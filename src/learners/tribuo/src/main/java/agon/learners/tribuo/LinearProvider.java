package agon.learners.tribuo;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.Citation;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.learners.refitting.Citations;
import agon.learners.refitting.RefittingLearner;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes linear models for questions shown as vectors. */
public final class LinearProvider implements LearnerProvider<LinearSettings> {

    private static final String ID = "linear";

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                ID,
                "Linear model",
                "Elastic net for reals, Gaussian with cross-validated errors; multinomial logistic regression for labels"
                        + " and whole token sequences. Refitted from remembered examples, features standardised."
                        + " Comparisons are learned by expectation maximisation, rewards by advantage-weighted"
                        + " imitation.",
                List.of(
                        new Citation(
                                "friedman2010",
                                "Friedman, Jerome and Hastie, Trevor and Tibshirani, Rob",
                                "Regularization Paths for Generalized Linear Models via Coordinate Descent",
                                "Journal of Statistical Software 33(1), 1-22",
                                2010),
                        new Citation(
                                "duchi2011",
                                "Duchi, John and Hazan, Elad and Singer, Yoram",
                                "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization",
                                "Journal of Machine Learning Research 12, 2121-2159",
                                2011),
                        Citations.EXPECTATION_MAXIMISATION,
                        Citations.ADVANTAGE_WEIGHTED_REGRESSION,
                        TribuoLearners.CITATION));
    }

    @Override
    public LinearSettings defaults() {
        return LinearSettings.DEFAULT;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return RefittingLearner.refuses(ID, codec);
    }

    @Override
    public <Q, A> Learner<Q, A> create(LinearSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        LinearFitter regression = new LinearFitter(settings);
        LogisticFitter classifier = new LogisticFitter(settings);
        return TribuoLearners.of(ID, settings.experience(), codec, regression, classifier, random.nextLong());
    }
}
