package agon.tasks.molecules;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tck.TaskContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The molecules task, as a task whose overseer knows of everything,")
class CombinedOverseerContractTest extends TaskContract<MoleculesSettings> {
    private final MoleculesTaskProvider provider = new MoleculesTaskProvider();

    @Override
    protected TaskProvider<MoleculesSettings> provider() {
        return provider;
    }

    @Override
    protected MoleculesSettings settings() {
        return new MoleculesSettings(MoleculeData.HUCKEL, 300, 20, 1.0, 0.1, false, Flaws.NONE)
                .with(
                        OverseerSettings.of(KnowledgeKind.QUANTUM_FRAGMENTS_EMPIRICAL, new Flaws(0.1, 0.1)),
                        ModelSettings.DEFAULTS);
    }
}
