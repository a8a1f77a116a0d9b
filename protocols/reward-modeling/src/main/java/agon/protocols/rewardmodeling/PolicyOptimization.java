package agon.protocols.rewardmodeling;

import agon.api.agent.Learner;
import agon.api.distillation.Distiller;
import agon.api.distillation.ProximalDistiller;
import agon.api.distillation.ReinforcementDistiller;
import agon.api.distillation.Scoring;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.protocol.Session;
import java.util.List;
import java.util.random.RandomGenerator;

/** Updates of an agent against a reward model. */
interface PolicyOptimization<Q, A> {

    /**
     * An update.
     *
     * @param questions those of the update
     * @param offers answers that were proposed to them from the agent
     */
    void update(Learner<Q, A> agent, List<Q> questions, List<Offer<Q, A>> offers);

    /**
     * What the settings name, anew for each stage of a training: a reference that the agent may not leave is the agent of the
     * first update.
     *
     * @param trainees the reward model, and the distiller that goes on from stage to stage, if the settings name that
     */
    static <Q, A> PolicyOptimization<Q, A> of(
            RewardModelingSettings settings, Session<Q, A> session, Trainees<Q, A> trainees) {
        RewardModel<Q, A> model = trainees.model();
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
            case DISTILLER -> trainees.distilled().orElseThrow();
        };
    }

    private static <Q, A> PolicyOptimization<Q, A> distilling(Distiller<Q, A> distiller) {
        return (agent, questions, offers) ->
                distiller.lesson(agent, agent, questions).teach();
    }

    private static <Q, A> void imitateBest(Learner<Q, A> agent, List<Offer<Q, A>> offers, RewardModel<Q, A> model) {
        if (!offers.isEmpty()) {
            agent.imitate(BestOffered.of(offers, model));
        }
    }
}
