package agon.engine.cell;

import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import java.util.List;

/** Which questions agents are evaluated on: those that a task and a seed decide, whatever the protocol. */
public final class EvaluationQuestions {

    private EvaluationQuestions() {}

    /**
     * The held-out questions of a split, in the order in which they are asked.
     *
     * @param count how many; a finite pool that holds fewer gives all that it has
     */
    public static <Q> List<Q> of(Task<Q, ?> task, Split split, int count, long seed) {
        return task.questions(split).draw(count, Seeds.generator(seed, "evaluation." + split.label()));
    }
}
