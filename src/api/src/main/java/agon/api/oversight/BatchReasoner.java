package agon.api.oversight;

import agon.api.codec.DecompositionShape;
import agon.api.codec.StepQuestion;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes one step of reasoning on many questions at once: an overseer, or a learner that imitates its steps.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface BatchReasoner<Q, A> {

    /** One step for each question with its answers so far, in their order. */
    List<Step<Q, A>> next(List<StepQuestion<Q, A>> steps);

    /** How large a decomposition may get. */
    DecompositionShape shape();

    /** An overseer's steps, one after the other. */
    static <Q, A> BatchReasoner<Q, A> of(Reasoner<Q, A> reasoner) {
        return new BatchReasoner<>() {
            @Override
            public List<Step<Q, A>> next(List<StepQuestion<Q, A>> steps) {
                List<Step<Q, A>> taken = new ArrayList<>(steps.size());
                for (StepQuestion<Q, A> step : steps) {
                    taken.add(reasoner.next(step.question(), step.answersSoFar()));
                }
                return taken;
            }

            @Override
            public DecompositionShape shape() {
                return reasoner.shape();
            }
        };
    }
}
