package agon.tasks.algorithms.assignment;

import agon.api.card.Citation;
import agon.api.card.TaskCard;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import java.util.List;
import java.util.Set;

/** Makes sequential assignments. */
public final class SequentialAssignmentsProvider implements TaskProvider<AssignmentSettings> {

    private static final TaskCard CARD = new TaskCard(
            "sequential-assignments",
            "Sequential assignments",
            "What is the value of a variable that is a function of two variables assigned before it? The overseer looks "
                    + "up arguments, leaves and the function's table, and asks for the values of the arguments.",
            List.of(new Citation(
                    "christiano2018",
                    "Christiano, P., Shlegeris, B., Amodei, D.",
                    "Supervising strong learners by amplifying weak experts",
                    "arXiv:1810.08575",
                    2018)),
            Set.of(Reasoner.class, Primitives.class, Demonstrator.class));

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
