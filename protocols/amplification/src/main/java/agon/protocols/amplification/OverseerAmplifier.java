package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.agent.Prediction;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Reasoner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Amplify(H, X): H deliberates, X answers what H asks and cannot conclude at once.
 *
 * @param overseer H
 * @param observer is shown the first deliberation of every batch
 */
record OverseerAmplifier<Q, A>(Reasoner<Q, A> overseer, Consumer<Deliberated<Q, A>> observer)
        implements Amplifier<Q, A> {

    /** The amplified agent; where H came to no conclusion, the agent's own answer at confidence 0. */
    @Override
    public Agent<Q, A> amplify(Agent<Q, A> agent) {
        Agent<Q, A> assistant = new OverseerFirst<>(overseer, agent);
        return questions -> {
            List<Deliberated<Q, A>> deliberated = new Deliberation<>(overseer, assistant).deliberate(questions);
            if (!deliberated.isEmpty()) {
                observer.accept(deliberated.get(0));
            }
            List<Prediction<A>> answers = new ArrayList<>(questions.size());
            for (Deliberated<Q, A> one : deliberated) {
                answers.add(one.conclusion()
                        .map(answer -> new Prediction<>(answer, 1))
                        .orElseGet(() -> unaided(agent, one.question())));
            }
            return answers;
        };
    }

    private static <Q, A> Prediction<A> unaided(Agent<Q, A> agent, Q question) {
        return new Prediction<>(agent.answer(List.of(question)).get(0).answer(), 0);
    }
}
