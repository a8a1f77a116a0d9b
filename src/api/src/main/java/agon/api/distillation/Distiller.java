package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.task.Questions;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes a fast learner out of a strong agent, a batch at a time.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Distiller<Q, A> {

    /** What a learner is to learn of a batch of questions, with the expert at hand; nobody is asked for anything yet. */
    Lesson<Q, A> lesson(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions);

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
}
