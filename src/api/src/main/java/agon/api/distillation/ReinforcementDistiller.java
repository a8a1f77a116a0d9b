package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Episode;
import agon.api.agent.Learner;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Reinforcement: the learner answers by sampling, the overseer scores what it said, and the score is its reward
 * (REINFORCE). The expected update goes along E over X ~ p_M of score(X) · ∇ log p_M(X), plus {@code entropy} times the
 * gradient of the entropy of p_M. Answers that the overseer cannot score teach nothing.
 *
 * <p>A reward counts by what it is above the mean of the question's other samples (Kool, van Hoof and Welling 2019, <em>Buy
 * 4 REINFORCE samples, get a baseline for free</em>), which leaves the expectation as it is: else questions that are
 * answered badly whatever is said drown the others. Without the entropy (Williams and Peng 1991, <em>Function optimization
 * using connectionist reinforcement learning algorithms</em>) the learner is soon sure of answers that are wrong, and never
 * samples the right ones.
 *
 * @param scoring how the expert scores answers
 * @param samples answers sampled for each question, at least 1; a single one counts by its reward
 * @param entropy reward of an answer for each nat by which it is unlikely, at least 0
 * @param random the randomness of the samples
 * @param <Q> the question
 * @param <A> the answer
 */
public record ReinforcementDistiller<Q, A>(Scoring<Q, A> scoring, int samples, double entropy, RandomGenerator random)
        implements Distiller<Q, A> {

    @Override
    public Lesson<Q, A> lesson(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        return new Rewarding<>(expert, questions, () -> reinforce(expert, into, questions));
    }

    private boolean reinforce(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        Drawn<Q, A> drawn = Drawn.of(into, questions, samples, random);
        double[] rewards = scoring.by(expert).score(drawn.questions(), drawn.answers());
        if (entropy > 0) {
            double[] logLikelihoods = drawn.logLikelihoods(into);
            Arrays.setAll(rewards, i -> rewards[i] - entropy * logLikelihoods[i]);
        }
        List<Episode<Q, A>> episodes = drawn.episodes(drawn.advantages(rewards));
        if (!episodes.isEmpty()) {
            into.reinforce(episodes);
        }
        return !episodes.isEmpty();
    }
}
