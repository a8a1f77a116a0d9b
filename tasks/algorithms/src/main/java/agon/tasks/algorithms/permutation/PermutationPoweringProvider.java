package agon.tasks.algorithms.permutation;

import agon.api.card.TaskCard;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.AlgorithmicTaskCard;

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
        return new PermutationPowering(settings, setting.seed());
    }
}
