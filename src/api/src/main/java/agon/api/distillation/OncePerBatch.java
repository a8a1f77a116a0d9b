package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An expert that repeats what it said: it is consulted on the same questions by the curriculum and by the distiller, and
 * must not be charged twice, nor for questions that a batch holds more than once. Questions that nobody asks it about cost
 * nothing. Must not outlive a change of the expert.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public final class OncePerBatch<Q, A> implements Agent<Q, A> {

    private final Agent<Q, A> expert;
    private final Map<Q, Prediction<A>> said = new HashMap<>();

    /** @param expert is asked about each question once */
    public OncePerBatch(Agent<Q, A> expert) {
        this.expert = expert;
    }

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        Set<Q> distinct = new LinkedHashSet<>(questions);
        distinct.removeAll(said.keySet());
        List<Q> fresh = List.copyOf(distinct);
        List<Prediction<A>> answers = fresh.isEmpty() ? List.of() : expert.answer(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            said.put(fresh.get(i), answers.get(i));
        }
        return questions.stream().map(said::get).toList();
    }
}
