package agon.api.oversight;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers by the overseer what the overseer can conclude at once (primitives), and by an agent everything else. The
 * overseer's look at each question is a step of reasoning and is charged as one.
 *
 * @param reasoner the overseer
 * @param agent answers what the overseer would have to ask about
 * @param <Q> the question
 * @param <A> the answer
 */
public record OverseerFirst<Q, A>(Reasoner<Q, A> reasoner, Agent<Q, A> agent) implements Agent<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        List<Step<Q, A>> steps = new ArrayList<>(questions.size());
        List<Q> left = new ArrayList<>();
        for (Q question : questions) {
            Step<Q, A> step = reasoner.next(question, List.of());
            steps.add(step);
            if (step instanceof Step.Ask) {
                left.add(question);
            }
        }
        List<Prediction<A>> told = left.isEmpty() ? List.of() : agent.answer(left);
        List<Prediction<A>> answers = new ArrayList<>(questions.size());
        int at = 0;
        for (Step<Q, A> step : steps) {
            answers.add(step instanceof Step.Conclude<Q, A> end ? new Prediction<>(end.answer(), 1) : told.get(at++));
        }
        return answers;
    }
}
