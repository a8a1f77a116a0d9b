package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.oversight.Overseer;
import agon.api.protocol.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that learns; it goes on from level to level.
 *
 * @param agent is trained against the reward model
 * @param model learns what the overseer says
 * @param critic learns to object, if there is one
 * @param distilled how the agent is trained, where a distiller says that
 */
record Trainees<Q, A>(
        Learner<Q, A> agent,
        RewardModel<Q, A> model,
        Optional<Critic<Q, A>> critic,
        Optional<Distilled<Q, A>> distilled) {

    /** @param overseer the overseer of the moment */
    static <Q, A> Trainees<Q, A> of(
            RewardModelingSettings settings, Session<Q, A> session, Supplier<Overseer<Q, A>> overseer) {
        Learner<Q, A> agent = session.policy();
        RewardModel<Q, A> model = RewardModels.of(settings.model(), session);
        Optional<Critic<Q, A>> critic = settings.critics()
                ? Optional.of(new Critic<>(
                        session.learners().learner("critic", session.codec()),
                        session.random("reward-modeling.critic")))
                : Optional.empty();
        Optional<Distilled<Q, A>> distilled = settings.optimizer() == Optimizer.DISTILLER
                ? Optional.of(new Distilled<>(settings.distiller(), session, model, overseer))
                : Optional.empty();
        return new Trainees<>(agent, model, critic, distilled);
    }

    /** What the agent is handed over as. */
    Policy<Q, A> result() {
        return agent.average();
    }

    /** The critic as it is now, frozen. */
    Optional<Agent<Q, A>> frozenCritic() {
        return critic.map(second -> second.learner().snapshot());
    }

    /** What the overseer said goes to whoever learns from it. */
    void learn(List<Verdict<Q, A>> verdicts) {
        model.learn(verdicts);
        List<Example<Q, A>> choices = Verdict.choices(verdicts);
        critic.ifPresent(second -> second.learn(choices, choices.size()));
    }

    /** All that the overseer said goes to whoever learns from it, so many times a batch of it. */
    void fit(List<Verdict<Q, A>> verdicts, int updates, int batch) {
        model.fit(verdicts, updates, batch);
        List<Example<Q, A>> choices = Verdict.choices(verdicts);
        for (int update = 0; critic.isPresent() && update < updates; update++) {
            critic.get().learn(choices, batch);
        }
    }
}
