package agon.tasks.algorithms.path;

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

/** Makes shortest paths. */
public final class ShortestPathProvider implements TaskProvider<PathSettings> {

    private static final TaskCard CARD = new TaskCard(
            "shortest-path",
            "Shortest path",
            "How far is it between two vertices of a directed graph, or which first step leads there fastest? The "
                    + "overseer looks up edges, and improves on the agent's steps by comparing three.",
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
    public PathSettings defaults() {
        return PathSettings.DEFAULTS;
    }

    @Override
    public Task<?, ?> create(PathSettings settings, TaskSetting setting) {
        return new ShortestPath(settings, setting.seed());
    }
}
