package agon.api.distillation;

import agon.api.agent.Example;
import java.util.List;

/**
 * One batch of questions on its way from an expert into a learner. What the expert or the overseer has to be asked for is asked
 * when it is first needed and kept, so that a curriculum may look at the targets before they are taught at no further charge.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Lesson<Q, A> {

    /**
     * The answers that the learner is led to, as far as they are known; questions without one are left out. A curriculum may
     * go by the learner's agreement with them.
     */
    List<Example<Q, A>> targets();

    /**
     * One update of the learner.
     *
     * @return whether there was anything to learn; if not, there was no update
     */
    boolean teach();
}
