package agon.api.oversight;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * H consulting itself to the end: every sub-question is answered by H in the same way, down to what it can answer by
 * itself. Far too costly to train with; it is what a task's decomposition <em>means</em>, and for a faultless H it must
 * equal the truth.
 *
 * @param reasoner the overseer
 * @param depth how many levels of sub-questions may open before a task's decomposition is taken to be endless
 * @param <Q> the question
 * @param <A> the answer
 */
public record ExpandedOverseer<Q, A>(Reasoner<Q, A> reasoner, int depth) implements Agent<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        if (depth == 0) {
            throw new IllegalStateException("the decomposition did not end; still asked: " + questions.get(0));
        }
        List<Q> distinct = List.copyOf(new LinkedHashSet<>(questions));
        Agent<Q, A> below = new ExpandedOverseer<>(reasoner, depth - 1);
        List<Deliberated<Q, A>> results = new Deliberation<>(reasoner, below).deliberate(distinct);
        Map<Q, Prediction<A>> known = new HashMap<>();
        for (Deliberated<Q, A> result : results) {
            Optional<A> conclusion = result.conclusion();
            A answer = conclusion.orElseThrow(
                    () -> new IllegalStateException("no conclusion within its shape on " + result.question()));
            known.put(result.question(), new Prediction<>(answer, 1));
        }
        List<Prediction<A>> answers = new ArrayList<>(questions.size());
        for (Q question : questions) {
            answers.add(known.get(question));
        }
        return answers;
    }
}
