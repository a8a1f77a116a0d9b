package agon.tasks.molecules;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tck.TaskContract;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("The molecules task, as a task on measured solubilities,")
@EnabledIfEnvironmentVariable(named = "AGON_DATA", matches = ".+", disabledReason = "the file is not at hand")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuredMoleculesContractTest extends TaskContract<MoleculesSettings> {
    private final MoleculesTaskProvider provider = new MoleculesTaskProvider();

    @Override
    protected TaskProvider<MoleculesSettings> provider() {
        return provider;
    }

    @Override
    protected MoleculesSettings settings() {
        return new MoleculesSettings(MoleculeData.ESOL, 3000, 40, 1.0, 0.1, true, Flaws.NONE);
    }

    @Override
    protected Optional<Path> dataFolder() {
        return Optional.of(Path.of(System.getenv("AGON_DATA")));
    }
}
