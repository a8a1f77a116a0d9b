package agon.engine.rejudge;

import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.engine.cell.EvaluationQuestions;
import agon.engine.cell.StoredCase;
import agon.engine.plan.CellSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions that a task asks, by their words.
 *
 * @param task the task
 * @param spec of a cell, which says how many it was evaluated on
 * @param bySplit as far as they were looked up
 */
record KnownQuestions<Q, A>(Task<Q, A> task, CellSpec spec, Map<String, Map<String, Q>> bySplit) {

    /** More training questions than finite tasks have; one that draws from no end of them would draw others anyway. */
    private static final int MOST_TRAINING_QUESTIONS = 200_000;

    KnownQuestions(Task<Q, A> task, CellSpec spec) {
        this(task, spec, new HashMap<>());
    }

    /** What a stored case is about; empty if the task, as it is now, does not ask it. */
    Optional<Q> find(StoredCase judged) {
        return find(judged.split(), judged.question());
    }

    /** A question of training. */
    Optional<Q> training(String words) {
        return find(Split.TRAINING.label(), words);
    }

    private Optional<Q> find(String split, String words) {
        return Optional.ofNullable(
                bySplit.computeIfAbsent(split, this::questions).get(words));
    }

    private Map<String, Q> questions(String split) {
        Map<String, Q> questions = new HashMap<>();
        for (Split of : Split.values()) {
            if (of.label().equals(split)) {
                List<Q> drawn = of == Split.TRAINING
                        ? task.questions(of).draw(MOST_TRAINING_QUESTIONS, Seeds.generator(spec.seed(), "rejudging"))
                        : EvaluationQuestions.of(task, of, spec.evaluation().questions(), spec.seed());
                drawn.forEach(question -> questions.put(task.codec().wording().question(question), question));
            }
        }
        return questions;
    }
}
