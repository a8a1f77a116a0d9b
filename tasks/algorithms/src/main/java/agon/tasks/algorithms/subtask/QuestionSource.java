package agon.tasks.algorithms.subtask;

import agon.api.task.Questions;
import agon.api.task.Split;

/** What a task asks, in training as in both evaluations. */
public enum QuestionSource {
    /** Its own questions. */
    TASK,
    /** Any question that H reasons about on the way to the answer of one of its own. */
    SUBTASKS;

    /**
     * The questions of a split.
     *
     * @param task the task's own
     * @param decomposition how H comes to an answer
     */
    public <Q, A> Questions<Q> of(Questions<Q> task, Split split, Decomposition<Q, A> decomposition) {
        return switch (this) {
            case TASK -> task;
            case SUBTASKS -> new SubtaskQuestions<>(task, split, decomposition);
        };
    }
}
