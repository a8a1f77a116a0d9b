package agon.tasks.molecules;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tck.TaskContract;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The molecules task, as a task whose overseer knows the Hückel method,")
class QuantumOverseerContractTest extends TaskContract<MoleculesSettings> {
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
        return new MoleculesSettings(MoleculeData.HUCKEL, 300, 20, 1.0, 0.1, false, Flaws.NONE)
                .with(OverseerSettings.of(KnowledgeKind.QUANTUM, flaws), ModelSettings.DEFAULTS);
    }

    @Override
    protected Optional<MoleculesSettings> faultless() {
        return Optional.of(settings(Flaws.NONE));
    }

    @Override
    protected int questions() {
        return 4;
    }
}
