package agon.tasks.algorithms.wildcard;

import agon.api.card.TaskCard;
import agon.api.oversight.Facet;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.AlgorithmicTaskCard;
import agon.tasks.algorithms.judge.JudgedTask;
import agon.tasks.algorithms.judge.Judgeship;
import java.util.Set;

/** Makes wildcard search. */
public final class WildcardSearchProvider implements TaskProvider<WildcardSettings> {

    private static final TaskCard CARD = AlgorithmicTaskCard.of(
            "wildcard-search",
            "Wildcard search",
            "What is the sum of a sparse function of six bits over all points that match a pattern with wildcards? The "
                    + "overseer looks up single points, and adds the sums for both replacements of the first wildcard.");

    @Override
    public TaskCard card() {
        return CARD;
    }

    @Override
    public WildcardSettings defaults() {
        return WildcardSettings.DEFAULTS;
    }

    @Override
    public Task<?, ?> create(WildcardSettings settings, TaskSetting setting) {
        return JudgedTask.of(
                new WildcardSearch(settings, setting.seed()),
                new Judgeship(CARD.id(), settings.lessons(), settings.judge(), settings.overseer()),
                new WildcardFacts(settings)::words,
                setting);
    }

    @Override
    public Set<Class<? extends Facet>> facets(WildcardSettings settings) {
        return AlgorithmicTaskCard.facets(settings.judge());
    }
}
