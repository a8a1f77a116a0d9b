package agon.tasks.algorithms.union;

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

/** Makes union find. */
public final class UnionFindProvider implements TaskProvider<UnionSettings> {

    private static final TaskCard CARD = new TaskCard(
            "union-find",
            "Union find",
            "Which label has the tree of a vertex, how deep is the vertex, and what is its parent? The overseer looks up "
                    + "labels and edges, and improves on the agent's parents by comparing three.",
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
    public UnionSettings defaults() {
        return UnionSettings.DEFAULTS;
    }

    @Override
    public Task<?, ?> create(UnionSettings settings, TaskSetting setting) {
        return new UnionFind(settings, setting.seed());
    }
}
