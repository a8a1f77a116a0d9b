package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import java.util.List;

/**
 * Imitation: the learner is shown the expert's answers; those of confidence 0 are left out.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public record ImitationDistiller<Q, A>() implements Distiller<Q, A> {

    @Override
    public Lesson<Q, A> lesson(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        return new Imitating<>(() -> Imitating.sureAnswers(expert, questions), into);
    }
}
