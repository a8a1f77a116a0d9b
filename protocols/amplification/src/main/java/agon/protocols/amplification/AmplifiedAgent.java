package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.oversight.BatchReasoner;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Answers by deliberation. Asked for its answer it asks its assistant for answers; drawn from, it draws from the assistant.
 *
 * @param reasoner takes the steps
 * @param assistant answers the sub-questions
 * @param agent answers, at confidence 0, where the deliberation came to no conclusion
 * @param observer is shown the first deliberation of every batch
 */
record AmplifiedAgent<Q, A>(
        BatchReasoner<Q, A> reasoner, Agent<Q, A> assistant, Agent<Q, A> agent, Consumer<Deliberated<Q, A>> observer)
        implements Agent<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return conclude(questions, assistant, agent);
    }

    @Override
    public List<Prediction<A>> draw(List<Q> questions) {
        return conclude(questions, assistant::draw, agent::draw);
    }

    private List<Prediction<A>> conclude(List<Q> questions, Agent<Q, A> told, Agent<Q, A> unaided) {
        List<Deliberated<Q, A>> deliberated = new Deliberation<>(reasoner, told).deliberate(questions);
        if (!deliberated.isEmpty()) {
            observer.accept(deliberated.get(0));
        }
        List<Q> open = deliberated.stream()
                .filter(one -> one.conclusion().isEmpty())
                .map(Deliberated::question)
                .toList();
        List<Prediction<A>> own = open.isEmpty() ? List.of() : unaided.answer(open);
        List<Prediction<A>> answers = new ArrayList<>(questions.size());
        int at = 0;
        for (Deliberated<Q, A> one : deliberated) {
            answers.add(
                    one.conclusion().isPresent()
                            ? new Prediction<>(one.conclusion().get(), 1)
                            : new Prediction<>(own.get(at++).answer(), 0));
        }
        return answers;
    }
}
