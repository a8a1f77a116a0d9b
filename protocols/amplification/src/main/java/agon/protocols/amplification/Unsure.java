package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import java.util.List;

/**
 * An agent's answers at confidence 0, so that nobody learns from them.
 *
 * @param agent answers
 */
record Unsure<Q, A>(Agent<Q, A> agent) implements Agent<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return unsure(agent.answer(questions));
    }

    @Override
    public List<Prediction<A>> draw(List<Q> questions) {
        return unsure(agent.draw(questions));
    }

    private static <A> List<Prediction<A>> unsure(List<Prediction<A>> answers) {
        return answers.stream()
                .map(answer -> new Prediction<>(answer.answer(), 0))
                .toList();
    }
}
