package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.oversight.Demonstrator;
import agon.api.task.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Direct supervision: the learner is shown what the overseer answers unaided, where it does; the expert is never asked.
 *
 * @param overseer the overseer of the moment
 * @param <Q> the question
 * @param <A> the answer
 */
public record DirectDistiller<Q, A>(Supplier<Demonstrator<Q, A>> overseer) implements Distiller<Q, A> {

    @Override
    public Lesson<Q, A> lesson(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        return new Imitating<>(() -> demonstrated(questions), into);
    }

    /**
     * Of any level, each as likely as the others: there is no expert for whom the learner would first have to master the
     * easier ones, and level 0, which no curriculum draws, is what the overseer is sure to answer.
     */
    @Override
    public List<Q> questions(Questions<Q> from, int count, int level, RandomGenerator random) {
        return from.draw(count, random.nextInt(from.levels() + 1), random);
    }

    private List<Example<Q, A>> demonstrated(List<Q> questions) {
        Demonstrator<Q, A> demonstrator = overseer.get();
        List<Example<Q, A>> targets = new ArrayList<>(questions.size());
        for (Q question : questions) {
            demonstrator.demonstrate(question).ifPresent(answer -> targets.add(Example.of(question, answer)));
        }
        return targets;
    }
}
