package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tck.TaskContract;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The molecules task, as a task whose overseer knows measurements alone,")
class MeasuringOverseerContractTest extends TaskContract<MoleculesSettings> {
    private final MoleculesTaskProvider provider = new MoleculesTaskProvider();

    @Override
    protected TaskProvider<MoleculesSettings> provider() {
        return provider;
    }

    @Override
    protected MoleculesSettings settings() {
        return new MoleculesSettings(MoleculeData.HUCKEL, 300, 20, 1.0, 0.1, false, Flaws.NONE)
                .with(OverseerSettings.of(KnowledgeKind.EMPIRICAL, Flaws.NONE), ModelSettings.DEFAULTS);
    }

    @Test
    @DisplayName("says which kinds of learner it asks for")
    void learners() {
        assertEquals(Set.of("random-forest", "linear"), provider.learners(settings()));
        MoleculesSettings quantum =
                settings().with(OverseerSettings.of(KnowledgeKind.QUANTUM, Flaws.NONE), ModelSettings.DEFAULTS);
        assertEquals(Set.of(), provider.learners(quantum));
    }
}
