package agon.tasks.algorithms.permutation;

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

/** Makes permutation powering. */
public final class PermutationPoweringProvider implements TaskProvider<PowerSettings> {

    private static final TaskCard CARD = new TaskCard(
            "permutation-powering",
            "Permutation powering",
            "Where does the k-th power of a permutation take an element? The overseer looks up one application and "
                    + "halves every other power.",
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
    public PowerSettings defaults() {
        return PowerSettings.DEFAULTS;
    }

    @Override
    public Task<?, ?> create(PowerSettings settings, TaskSetting setting) {
        return new PermutationPowering(settings, setting.seed());
    }
}
