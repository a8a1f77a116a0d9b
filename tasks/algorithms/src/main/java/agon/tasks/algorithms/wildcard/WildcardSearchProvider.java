package agon.tasks.algorithms.wildcard;

import agon.api.card.TaskCard;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.AlgorithmicTaskCard;

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
        return new WildcardSearch(settings, setting.seed());
    }
}
