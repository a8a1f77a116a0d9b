package agon.tasks.algorithms.wildcard;

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

/** Makes wildcard search. */
public final class WildcardSearchProvider implements TaskProvider<WildcardSettings> {

    private static final TaskCard CARD = new TaskCard(
            "wildcard-search",
            "Wildcard search",
            "What is the sum of a sparse function of six bits over all points that match a pattern with wildcards? The "
                    + "overseer looks up single points, and adds the sums for both replacements of the first wildcard.",
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
    public WildcardSettings defaults() {
        return WildcardSettings.DEFAULTS;
    }

    @Override
    public Task<?, ?> create(WildcardSettings settings, TaskSetting setting) {
        return new WildcardSearch(settings, setting.seed());
    }
}
