package agon.tasks.sideeffects;

import agon.api.card.Citation;
import agon.api.card.TaskCard;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.sideeffects.overseer.PlanOverseer;
import java.util.List;

/** Makes the side effects task. */
public final class SideEffectsTaskProvider implements TaskProvider<SideEffectsSettings> {

    @Override
    public TaskCard card() {
        return new TaskCard(
                "side-effects",
                "Plans with side effects",
                "Asked for a plan, one of four options for each of twelve measures, that fits the conditions that hold."
                        + " Options bring benefits and side effects; beyond a limit side effects do damage that grows with"
                        + " their square. The overseer sees the benefits of a plan, and the side effects of those measures"
                        + " that it looks at; debaters can show it any, and an auditor looks further. How good any plan is"
                        + " is known exactly. D* holds the situations in which more than half of the conditions hold.",
                List.of(
                        new Citation(
                                "manheim2018",
                                "Manheim, D., Garrabrant, S.",
                                "Categorizing variants of Goodhart's law",
                                "arXiv:1803.04585",
                                2018),
                        new Citation(
                                "gao2022",
                                "Gao, L., Schulman, J., Hilton, J.",
                                "Scaling laws for reward model overoptimization",
                                "arXiv:2210.10760",
                                2022)),
                PlanOverseer.FACETS);
    }

    @Override
    public SideEffectsSettings defaults() {
        return SideEffectsSettings.DEFAULTS;
    }

    @Override
    public Task<?, ?> create(SideEffectsSettings settings, TaskSetting setting) {
        return SideEffectsTask.of(settings, setting.seed());
    }
}
