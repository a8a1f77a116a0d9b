package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Episode;
import agon.api.agent.Learner;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Reinforcement: the learner answers by sampling, the overseer scores what it said, and the score is its reward
 * (REINFORCE). The expected update goes along E over X ~ p_M of score(X) · ∇ log p_M(X). Answers that the overseer cannot
 * score teach nothing.
 *
 * @param scoring how the expert scores answers
 * @param samples answers sampled for each question, at least 1
 * @param random the randomness of the samples
 * @param <Q> the question
 * @param <A> the answer
 */
public record ReinforcementDistiller<Q, A>(Scoring<Q, A> scoring, int samples, RandomGenerator random)
        implements Distiller<Q, A> {

    @Override
    public void distill(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        List<Q> repeated = new ArrayList<>(questions.size() * samples);
        for (Q question : questions) {
            for (int i = 0; i < samples; i++) {
                repeated.add(question);
            }
        }
        List<A> answers = into.sample(repeated, random);
        double[] rewards = scoring.by(expert).score(repeated, answers);
        List<Episode<Q, A>> episodes = new ArrayList<>(rewards.length);
        for (int i = 0; i < rewards.length; i++) {
            if (!Double.isNaN(rewards[i])) {
                episodes.add(new Episode<>(repeated.get(i), answers.get(i), rewards[i]));
            }
        }
        if (!episodes.isEmpty()) {
            into.reinforce(episodes);
        }
    }
}
