package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Episode;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Proximal policy optimisation (Schulman et al. 2017, <em>Proximal policy optimization algorithms</em>, arXiv:1707.06347):
 * the same sampled answers serve for several updates. Each goes along the gradient of the mean over answers of
 * min(r · a, clip(r, 1 − ε, 1 + ε) · a), where r is how many times likelier the learner finds the answer than when it gave
 * it, and a is the advantage of {@link ReinforcementDistiller}. An answer that became likelier or unlikelier than the clip
 * allows, in the direction that its advantage points to, moves nothing more.
 *
 * <p>Of each reward {@code kl} · (log p − log p_ref) is taken away, the divergence from a frozen reference in expectation
 * (Ziegler et al. 2019, <em>Fine-tuning language models from human preferences</em>, arXiv:1909.08593): what a reward model
 * knows, it knows of answers like those that it was trained on.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public final class ProximalDistiller<Q, A> implements Distiller<Q, A> {

    private final Scoring<Q, A> scoring;
    private final int samples;
    private final double entropy;
    private final ProximalSettings settings;
    private final RandomGenerator random;
    private Optional<Policy<Q, A>> reference = Optional.empty();

    /**
     * The reference is the learner of the first update, as it is before it.
     *
     * @param scoring how the expert scores answers
     * @param samples answers sampled for each question, at least 1; a single one counts by its reward
     * @param entropy reward of an answer for each nat by which it is unlikely, at least 0
     * @param settings how far an update may go
     * @param random the randomness of the samples
     */
    public ProximalDistiller(
            Scoring<Q, A> scoring, int samples, double entropy, ProximalSettings settings, RandomGenerator random) {
        this.scoring = scoring;
        this.samples = samples;
        this.entropy = entropy;
        this.settings = settings;
        this.random = random;
    }

    @Override
    public Lesson<Q, A> lesson(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        return new Rewarding<>(expert, questions, () -> approach(expert, into, questions));
    }

    private boolean approach(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        Drawn<Q, A> drawn = Drawn.of(into, questions, samples, random);
        double[] before = drawn.logLikelihoods(into);
        double[] rewards = scoring.by(expert).score(drawn.questions(), drawn.answers());
        if (settings.kl() > 0) {
            double[] ofReference = drawn.logLikelihoods(reference(into));
            Arrays.setAll(rewards, i -> rewards[i] - settings.kl() * (before[i] - ofReference[i]));
        }
        Arrays.setAll(rewards, i -> rewards[i] - entropy * before[i]);
        double[] advantages = drawn.advantages(rewards);
        boolean taught = false;
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            double[] now = epoch == 1 ? before : drawn.logLikelihoods(into);
            double[] worth = new double[advantages.length];
            Arrays.setAll(worth, i -> worth(StrictMath.exp(now[i] - before[i]), advantages[i]));
            List<Episode<Q, A>> episodes = drawn.episodes(worth);
            if (!episodes.isEmpty()) {
                into.ascend(episodes);
                taught = true;
            }
        }
        return taught;
    }

    private Policy<Q, A> reference(Learner<Q, A> into) {
        if (reference.isEmpty()) {
            reference = Optional.of(into.snapshot());
        }
        return reference.get();
    }

    /** The gradient of the clipped objective is this times that of the log-likelihood. */
    private double worth(double ratio, double advantage) {
        boolean clipped = advantage > 0 ? ratio > 1 + settings.clip() : ratio < 1 - settings.clip();
        return clipped ? 0 : ratio * advantage;
    }
}
