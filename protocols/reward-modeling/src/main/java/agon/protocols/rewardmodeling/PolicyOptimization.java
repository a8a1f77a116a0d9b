package agon.protocols.rewardmodeling;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.oversight.AssistedRater.Offer;
import java.util.ArrayList;
import java.util.List;

/**
 * One update of an agent against a reward model, on answers that were proposed from the agent.
 *
 * @param reward its log-likelihood of an answer is the answer's merit
 * @param optimizer how
 */
record PolicyOptimization<Q, A>(Policy<Q, A> reward, Optimizer optimizer) {

    void update(Learner<Q, A> agent, List<Offer<Q, A>> offers) {
        List<Q> questions = new ArrayList<>();
        List<A> answers = new ArrayList<>();
        for (Offer<Q, A> offer : offers) {
            for (A answer : offer.answers()) {
                questions.add(offer.question());
                answers.add(answer);
            }
        }
        if (questions.isEmpty()) {
            return;
        }
        double[] merits = reward.logLikelihood(questions, answers);
        switch (optimizer) {
            case BEST_OF_N -> agent.imitate(best(offers, merits));
            case REINFORCE -> agent.reinforce(episodes(questions, answers, merits));
        }
    }

    private List<Example<Q, A>> best(List<Offer<Q, A>> offers, double[] merits) {
        List<Example<Q, A>> batch = new ArrayList<>(offers.size());
        int from = 0;
        for (Offer<Q, A> offer : offers) {
            int best = 0;
            for (int i = 1; i < offer.answers().size(); i++) {
                best = merits[from + i] > merits[from + best] ? i : best;
            }
            batch.add(Example.of(offer.question(), offer.answers().get(best)));
            from += offer.answers().size();
        }
        return batch;
    }

    /** The reward is the likelihood, not its logarithm: bounded for labels, so a single bad answer cannot dominate. */
    private List<Episode<Q, A>> episodes(List<Q> questions, List<A> answers, double[] merits) {
        List<Episode<Q, A>> batch = new ArrayList<>(merits.length);
        for (int i = 0; i < merits.length; i++) {
            batch.add(new Episode<>(questions.get(i), answers.get(i), StrictMath.exp(merits[i])));
        }
        return batch;
    }
}
