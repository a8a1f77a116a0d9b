package agon.tasks.molecules;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tck.TaskContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The molecules task, as a task on generated molecules,")
class MoleculesTaskContractTest extends TaskContract<MoleculesSettings> {
    private final MoleculesTaskProvider provider = new MoleculesTaskProvider();

    @Override
    protected TaskProvider<MoleculesSettings> provider() {
        return provider;
    }

    @Override
    protected MoleculesSettings settings() {
        return settings(new Flaws(0.1, 0.1));
    }

    private static MoleculesSettings settings(Flaws flaws) {
        return new MoleculesSettings(MoleculeData.HUCKEL, 300, 20, 1.0, 0.1, false, flaws);
    }

    @Override
    protected MoleculesSettings judging() {
        return settings(Flaws.NONE);
    }
}
