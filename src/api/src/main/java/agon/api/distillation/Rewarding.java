package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A lesson that rewards what the learner says itself. It is led to what the expert answers, if the scores are those of the
 * expert's conclusions.
 *
 * @param expert concludes
 * @param questions of the batch
 * @param update one update of the learner; says whether there was anything to learn
 */
record Rewarding<Q, A>(Agent<Q, A> expert, List<Q> questions, BooleanSupplier update) implements Lesson<Q, A> {

    @Override
    public List<Example<Q, A>> targets() {
        return Imitating.sureAnswers(expert, questions);
    }

    @Override
    public boolean teach() {
        return update.getAsBoolean();
    }
}
