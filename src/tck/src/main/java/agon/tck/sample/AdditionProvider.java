package agon.tck.sample;

import agon.api.card.TaskCard;
import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import java.util.List;
import java.util.Set;

/** Offers {@link AdditionTask}; not registered as a service. */
public final class AdditionProvider implements TaskProvider<AdditionProvider.NoSettings> {

    /** There is nothing to set. */
    public record NoSettings() {}

    @Override
    public TaskCard card() {
        return new TaskCard(
                "addition",
                "Addition",
                "Adds on a circle; the overseer can go one step.",
                List.of(),
                Set.of(
                        Reasoner.class,
                        Demonstrator.class,
                        Rater.class,
                        Arena.class,
                        Laboratory.class,
                        Investigator.class));
    }

    @Override
    public NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    public Task<?, ?> create(NoSettings settings, TaskSetting setting) {
        return new AdditionTask();
    }
}
