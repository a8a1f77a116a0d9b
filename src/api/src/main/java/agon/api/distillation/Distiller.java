package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.task.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes a fast learner out of a strong agent, a batch at a time.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Distiller<Q, A> {

    /**
     * One update of the learner on a batch of questions, with the expert at hand.
     *
     * @return whether there was anything to learn; if not, there was no update
     */
    boolean distill(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions);

    /**
     * The questions of an update: if nothing else is said, those up to the level of a curriculum that waits until the learner
     * has mastered the easier ones.
     *
     * @param from the training questions
     * @param count how many
     * @param level the hardest level that the curriculum has opened
     * @param random the randomness of the draw
     */
    default List<Q> questions(Questions<Q> from, int count, int level, RandomGenerator random) {
        return from.draw(count, level, random);
    }

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
