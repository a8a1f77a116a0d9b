package agon.tasks.algorithms.path;

import agon.api.card.TaskCard;
import agon.api.oversight.Facet;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.AlgorithmicTaskCard;
import agon.tasks.algorithms.judge.JudgedTask;
import agon.tasks.algorithms.judge.Judgeship;
import java.util.Set;

/** Makes shortest paths. */
public final class ShortestPathProvider implements TaskProvider<PathSettings> {

    private static final TaskCard CARD = AlgorithmicTaskCard.of(
            "shortest-path",
            "Shortest path",
            "How far is it between two vertices of a directed graph, or which first step leads there fastest? The "
                    + "overseer looks up edges, and improves on the agent's steps by comparing three.");

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
        return JudgedTask.of(
                new ShortestPath(settings, setting.seed()),
                new Judgeship(CARD.id(), settings.lessons(), settings.judge(), settings.overseer()),
                fact -> "edge from " + fact.get(0) + " to " + fact.get(1),
                setting);
    }

    @Override
    public Set<Class<? extends Facet>> facets(PathSettings settings) {
        return AlgorithmicTaskCard.facets(settings.judge());
    }
}
