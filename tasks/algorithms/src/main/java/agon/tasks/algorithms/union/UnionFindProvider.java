package agon.tasks.algorithms.union;

import agon.api.card.TaskCard;
import agon.api.oversight.Facet;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.AlgorithmicTaskCard;
import agon.tasks.algorithms.judge.JudgedTask;
import agon.tasks.algorithms.judge.Judgeship;
import java.util.Set;

/** Makes union find. */
public final class UnionFindProvider implements TaskProvider<UnionSettings> {

    private static final TaskCard CARD = AlgorithmicTaskCard.of(
            "union-find",
            "Union find",
            "Which label has the tree of a vertex, how deep is the vertex, and what is its parent? The overseer looks up "
                    + "labels and edges, and improves on the agent's parents by comparing three.");

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
        return JudgedTask.of(
                new UnionFind(settings, setting.seed()),
                new Judgeship(CARD.id(), settings.lessons(), settings.judge(), settings.overseer()),
                UnionFacts::words,
                setting);
    }

    @Override
    public Set<Class<? extends Facet>> facets(UnionSettings settings) {
        return AlgorithmicTaskCard.facets(settings.judge());
    }
}
