package agon.engine.example;

import agon.api.card.TaskCard;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import java.util.List;
import java.util.Set;

/** Sums of small numbers; the overseer can add one. */
public final class SumsProvider implements TaskProvider<SumsProvider.Sums> {

    /** Settings. */
    public record Sums(
            @Setting("largest second number, 1 to 50") int size) {

        public Sums {
            InvalidSetting.unlessWithin(size, 1, 50, "size");
        }
    }

    @Override
    public TaskCard card() {
        return new TaskCard(
                "sums",
                "Sums",
                "Adds two numbers; the overseer can add one.",
                List.of(),
                Set.of(Reasoner.class, Demonstrator.class, Rater.class, Laboratory.class, Investigator.class));
    }

    @Override
    public Sums defaults() {
        return new Sums(6);
    }

    @Override
    public Task<?, ?> create(Sums settings, TaskSetting setting) {
        return new SumsTask(settings.size());
    }
}
