package agon.api.distillation;

import agon.api.agent.Episode;
import agon.api.agent.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Answers that a learner gave by sampling, as many to each question, and what they earn beside one another.
 *
 * @param questions each question as often as it was answered, in a row
 * @param answers the answer to the question at its place
 * @param each answers to a question, at least 1
 */
record Drawn<Q, A>(List<Q> questions, List<A> answers, int each) {

    static <Q, A> Drawn<Q, A> of(Policy<Q, A> policy, List<Q> questions, int each, RandomGenerator random) {
        List<Q> repeated = new ArrayList<>(questions.size() * each);
        for (Q question : questions) {
            for (int i = 0; i < each; i++) {
                repeated.add(question);
            }
        }
        return new Drawn<>(repeated, policy.sample(repeated, random), each);
    }

    /** How likely a policy finds each of the answers. */
    double[] logLikelihoods(Policy<Q, A> policy) {
        return policy.logLikelihood(questions, answers);
    }

    /**
     * Each reward less the mean of those of the question's other answers (Kool, van Hoof and Welling 2019); not a number where
     * there is no reward, and the reward itself where no other answer has one.
     */
    double[] advantages(double[] rewards) {
        double[] advantages = new double[rewards.length];
        for (int from = 0; from < rewards.length; from += each) {
            double[] ofQuestion = leavingOneOut(Arrays.copyOfRange(rewards, from, from + each));
            System.arraycopy(ofQuestion, 0, advantages, from, each);
        }
        return advantages;
    }

    private static double[] leavingOneOut(double[] rewards) {
        double[] given =
                Arrays.stream(rewards).filter(reward -> !Double.isNaN(reward)).toArray();
        double sum = Arrays.stream(given).sum();
        return given.length < 2
                ? rewards
                : Arrays.stream(rewards)
                        .map(reward -> reward - (sum - reward) / (given.length - 1))
                        .toArray();
    }

    /** The answers with what each counts; those that count nothing known are left out. */
    List<Episode<Q, A>> episodes(double[] worth) {
        List<Episode<Q, A>> episodes = new ArrayList<>(worth.length);
        for (int i = 0; i < worth.length; i++) {
            if (!Double.isNaN(worth[i])) {
                episodes.add(new Episode<>(questions.get(i), answers.get(i), worth[i]));
            }
        }
        return episodes;
    }
}
