package agon.tasks.sideeffects;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tck.TaskContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The side effects task, as a task,")
class SideEffectsTaskContractTest extends TaskContract<SideEffectsSettings> {

    @Override
    protected TaskProvider<SideEffectsSettings> provider() {
        return new SideEffectsTaskProvider();
    }

    @Override
    protected SideEffectsSettings settings() {
        return settings(new Flaws(0.1, 0.1));
    }

    @Override
    protected SideEffectsSettings judging() {
        return settings(Flaws.NONE);
    }

    private static SideEffectsSettings settings(Flaws flaws) {
        return new SideEffectsSettings(7, 0.5, 0.05, 0.5, 3, 0.5, 0.1, flaws);
    }
}
