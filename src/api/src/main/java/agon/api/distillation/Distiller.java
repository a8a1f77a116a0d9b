package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a fast learner out of a strong agent, a batch at a time.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Distiller<Q, A> {

    /** One update of the learner on a batch of questions, with the expert at hand. */
    void distill(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions);

    /**
     * The answers that the learner is led to, as far as they are known: if nothing else is said, the expert's where it has
     * any confidence. A curriculum may go by the learner's agreement with them.
     */
    default List<Example<Q, A>> targets(Agent<Q, A> expert, List<Q> questions) {
        List<Prediction<A>> answers = expert.answer(questions);
        List<Example<Q, A>> targets = new ArrayList<>(questions.size());
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).confidence() > 0) {
                targets.add(Example.of(questions.get(i), answers.get(i).answer()));
            }
        }
        return targets;
    }
}
