package agon.protocols.rewardmodeling;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One update of an agent against a reward model.
 *
 * @param reward its log-likelihood of an answer is the answer's merit
 * @param optimizer how
 * @param samples answers sampled for each question
 */
record PolicyOptimization<Q, A>(Policy<Q, A> reward, Optimizer optimizer, int samples) {

    void update(Learner<Q, A> agent, List<Q> questions, RandomGenerator random) {
        List<List<A>> sampled = new ArrayList<>(samples);
        List<double[]> merits = new ArrayList<>(samples);
        for (int i = 0; i < samples; i++) {
            List<A> answers = agent.sample(questions, random);
            sampled.add(answers);
            merits.add(reward.logLikelihood(questions, answers));
        }
        switch (optimizer) {
            case BEST_OF_N -> agent.imitate(best(questions, sampled, merits));
            case REINFORCE -> agent.reinforce(episodes(questions, sampled, merits));
        }
    }

    private List<Example<Q, A>> best(List<Q> questions, List<List<A>> sampled, List<double[]> merits) {
        List<Example<Q, A>> batch = new ArrayList<>(questions.size());
        for (int question = 0; question < questions.size(); question++) {
            int best = 0;
            for (int i = 1; i < samples; i++) {
                best = merits.get(i)[question] > merits.get(best)[question] ? i : best;
            }
            batch.add(Example.of(questions.get(question), sampled.get(best).get(question)));
        }
        return batch;
    }

    /** The reward is the likelihood, not its logarithm: bounded for labels, so a single bad answer cannot dominate. */
    private List<Episode<Q, A>> episodes(List<Q> questions, List<List<A>> sampled, List<double[]> merits) {
        List<Episode<Q, A>> batch = new ArrayList<>(questions.size() * samples);
        for (int question = 0; question < questions.size(); question++) {
            for (int i = 0; i < samples; i++) {
                double likelihood = StrictMath.exp(merits.get(i)[question]);
                batch.add(new Episode<>(questions.get(question), sampled.get(i).get(question), likelihood));
            }
        }
        return batch;
    }
}
