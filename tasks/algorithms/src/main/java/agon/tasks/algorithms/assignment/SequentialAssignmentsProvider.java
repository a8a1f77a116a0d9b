package agon.tasks.algorithms.assignment;

import agon.api.card.TaskCard;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.AlgorithmicTaskCard;

/** Makes sequential assignments. */
public final class SequentialAssignmentsProvider implements TaskProvider<AssignmentSettings> {

    private static final TaskCard CARD = AlgorithmicTaskCard.of(
            "sequential-assignments",
            "Sequential assignments",
            "What is the value of a variable that is a function of two variables assigned before it? The overseer looks "
                    + "up arguments, leaves and the function's table, and asks for the values of the arguments.");

    @Override
    public TaskCard card() {
        return CARD;
    }

    @Override
    public AssignmentSettings defaults() {
        return AssignmentSettings.DEFAULTS;
    }

    @Override
    public Task<?, ?> create(AssignmentSettings settings, TaskSetting setting) {
        return new SequentialAssignments(settings, setting.seed());
    }
}
