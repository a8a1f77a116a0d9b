package agon.tasks.algorithms.permutation;

import agon.api.card.TaskCard;
import agon.api.oversight.Facet;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.AlgorithmicTaskCard;
import agon.tasks.algorithms.judge.JudgedTask;
import agon.tasks.algorithms.judge.Judgeship;
import java.util.Set;

/** Makes permutation powering. */
public final class PermutationPoweringProvider implements TaskProvider<PowerSettings> {

    private static final TaskCard CARD = AlgorithmicTaskCard.of(
            "permutation-powering",
            "Permutation powering",
            "Where does the k-th power of a permutation take an element? The overseer looks up one application and "
                    + "halves every other power.");

    @Override
    public TaskCard card() {
        return CARD;
    }

    @Override
    public PowerSettings defaults() {
        return PowerSettings.DEFAULTS;
    }

    @Override
    public Task<?, ?> create(PowerSettings settings, TaskSetting setting) {
        return JudgedTask.of(
                new PermutationPowering(settings, setting.seed()),
                new Judgeship(CARD.id(), settings.lessons(), settings.judge(), settings.overseer()),
                fact -> "σ(" + fact.get(0) + ") = " + fact.get(1),
                setting);
    }

    @Override
    public Set<Class<? extends Facet>> facets(PowerSettings settings) {
        return AlgorithmicTaskCard.facets(settings.judge());
    }
}
