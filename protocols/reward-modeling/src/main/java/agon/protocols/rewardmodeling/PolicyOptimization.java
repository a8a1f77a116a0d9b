package agon.protocols.rewardmodeling;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.distillation.Distiller;
import agon.api.distillation.ProximalDistiller;
import agon.api.distillation.ReinforcementDistiller;
import agon.api.distillation.Scoring;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.protocol.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One update of an agent against a reward model. */
interface PolicyOptimization<Q, A> {

    /**
     * An update.
     *
     * @param questions those of the update
     * @param offers answers that were proposed to them from the agent
     */
    void update(Learner<Q, A> agent, List<Q> questions, List<Offer<Q, A>> offers);

    /** What the settings name. A reference that the agent may not leave is the agent of the first update. */
    static <Q, A> PolicyOptimization<Q, A> of(
            RewardModelingSettings settings, Session<Q, A> session, RewardModel<Q, A> model) {
        // The reward model scores whoever the expert is.
        Scoring<Q, A> scoring = expert -> model;
        RandomGenerator random = session.random("reward-modeling.policy");
        return switch (settings.optimizer()) {
            case BEST_OF_N -> (agent, questions, offers) -> imitateBest(agent, offers, model);
            case REINFORCE ->
                distilling(new ReinforcementDistiller<>(scoring, settings.samples(), settings.entropy(), random));
            case PPO ->
                distilling(new ProximalDistiller<>(
                        scoring, settings.samples(), settings.entropy(), settings.proximal(), random));
        };
    }

    private static <Q, A> PolicyOptimization<Q, A> distilling(Distiller<Q, A> distiller) {
        return (agent, questions, offers) ->
                distiller.lesson(agent, agent, questions).teach();
    }

    private static <Q, A> void imitateBest(Learner<Q, A> agent, List<Offer<Q, A>> offers, RewardModel<Q, A> model) {
        if (offers.isEmpty()) {
            return;
        }
        double[] merits = model.merits(Offers.questions(offers), Offers.answers(offers));
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
        agent.imitate(batch);
    }
}
