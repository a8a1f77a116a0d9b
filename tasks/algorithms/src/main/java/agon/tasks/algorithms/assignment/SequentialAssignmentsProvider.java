package agon.tasks.algorithms.assignment;

import agon.api.card.TaskCard;
import agon.api.oversight.Facet;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.AlgorithmicTaskCard;
import agon.tasks.algorithms.judge.JudgedTask;
import agon.tasks.algorithms.judge.Judgeship;
import java.util.Set;

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
        return JudgedTask.of(
                new SequentialAssignments(settings, setting.seed()),
                new Judgeship(CARD.id(), settings.lessons(), settings.judge(), settings.overseer()),
                AssignmentWording::fact,
                setting);
    }

    @Override
    public Set<Class<? extends Facet>> facets(AssignmentSettings settings) {
        return AlgorithmicTaskCard.facets(settings.judge());
    }
}
