package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.oversight.Demonstrator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Direct supervision: the learner is shown what the overseer answers unaided, where it does; the expert is never asked.
 *
 * @param overseer the overseer of the moment
 * @param <Q> the question
 * @param <A> the answer
 */
public record DirectDistiller<Q, A>(Supplier<Demonstrator<Q, A>> overseer) implements Distiller<Q, A> {

    @Override
    public void distill(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        List<Example<Q, A>> targets = targets(expert, questions);
        if (!targets.isEmpty()) {
            into.imitate(targets);
        }
    }

    @Override
    public List<Example<Q, A>> targets(Agent<Q, A> expert, List<Q> questions) {
        Demonstrator<Q, A> demonstrator = overseer.get();
        List<Example<Q, A>> targets = new ArrayList<>(questions.size());
        for (Q question : questions) {
            demonstrator.demonstrate(question).ifPresent(answer -> targets.add(Example.of(question, answer)));
        }
        return targets;
    }
}
