package agon.protocols.rewardmodeling;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A second agent that is trained to find mistakes. It learns what the overseer prefers to what, from draws of its own and never
 * through the reward model, so that it is seldom wrong where the agent is; wherever it would answer otherwise it objects.
 *
 * @param learner learns what is preferred
 * @param random draws what it learns from
 */
record Critic<Q, A>(Learner<Q, A> learner, RandomGenerator random) {

    /** One update on so many of the choices, drawn with replacement. */
    void learn(List<Example<Q, A>> choices, int count) {
        List<Example<Q, A>> drawn = new ArrayList<>(count);
        for (int i = 0; i < count && !choices.isEmpty(); i++) {
            drawn.add(choices.get(random.nextInt(choices.size())));
        }
        if (!drawn.isEmpty()) {
            learner.imitate(drawn);
        }
    }
}
