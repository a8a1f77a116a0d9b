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

/** Makes kernel ridge regressions for questions shown as vectors and answered by reals. */
public final class KernelRidgeProvider implements LearnerProvider<KernelRidgeSettings> {

    private static final String ID = "kernel-ridge";

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                ID,
                "Kernel ridge regression",
                "Laplacian kernel on standardised feature vectors, refitted from remembered examples; reals alone,"
                        + " Gaussian with errors found by leaving one question out. Comparisons are learned by expectation"
                        + " maximisation, rewards by advantage-weighted imitation.",
                List.of(
                        new Citation(
                                "rupp2012krr",
                                "Rupp, Matthias and Tkatchenko, Alexandre and Müller, Klaus-Robert and von Lilienfeld, O. Anatole",
                                "Fast and Accurate Modeling of Molecular Atomization Energies with Machine Learning",
                                "Physical Review Letters 108, 058301",
                                2012),
                        Citations.EXPECTATION_MAXIMISATION,
                        Citations.ADVANTAGE_WEIGHTED_REGRESSION,
                        TribuoLearners.CITATION));
    }

    @Override
    public KernelRidgeSettings defaults() {
        return KernelRidgeSettings.DEFAULT;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return RefittingLearner.refusesAllButReals(ID, codec);
    }

    @Override
    public <Q, A> Learner<Q, A> create(KernelRidgeSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        return TribuoLearners.ofReals(
                ID, settings.experience(), codec, new KernelRidgeFitter(settings), random.nextLong());
    }
}
