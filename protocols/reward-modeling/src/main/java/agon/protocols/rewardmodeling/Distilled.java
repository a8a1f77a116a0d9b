package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.distillation.Distiller;
import agon.api.distillation.DistillerSettings;
import agon.api.distillation.Distillers;
import agon.api.distillation.OncePerBatch;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.oversight.Overseer;
import agon.api.protocol.Session;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Any distiller against the reward model, one for all levels of a training: the expert is whoever picks the best of what is
 * offered, and an answer is as good as its reward.
 */
final class Distilled<Q, A> implements PolicyOptimization<Q, A> {

    private final DistillerSettings settings;
    private final Session<Q, A> session;
    private final RewardModel<Q, A> model;
    private final Distiller<Q, A> distiller;
    private boolean taught;

    /** @param overseer the overseer of the moment, for direct supervision */
    Distilled(
            DistillerSettings settings,
            Session<Q, A> session,
            RewardModel<Q, A> model,
            Supplier<Overseer<Q, A>> overseer) {
        this.settings = settings;
        this.session = session;
        this.model = model;
        this.distiller = Distillers.of(settings, session, overseer, expert -> model);
    }

    @Override
    public void update(Learner<Q, A> agent, List<Q> questions, List<Offer<Q, A>> offers) {
        RandomGenerator guesses = session.random("reward-modeling.unoffered");
        Agent<Q, A> expert =
                new BestOffered<>(offers, model, () -> session.codec().answers().guess(guesses));
        taught |= distiller.lesson(new OncePerBatch<>(expert), agent, questions).teach();
    }

    /** Refuses to pass off as trained an agent that was taught nothing. */
    void demandThatItTaught() {
        settings.demandThatItTaught(taught);
    }
}
