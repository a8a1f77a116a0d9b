package agon.tasks.molecules;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.Criterion;
import agon.tasks.molecules.data.Division;
import agon.tasks.molecules.data.Duplicates;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tck.TaskContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The molecules task, as a task on a table of one's own,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnTableContractTest extends TaskContract<MoleculesSettings> {
    private final MoleculesTaskProvider provider = new MoleculesTaskProvider();

    private Path folder = Path.of("");

    @BeforeAll
    void write(@TempDir Path written) throws IOException {
        folder = written;
        StringBuilder table = new StringBuilder("id,structure,boils,guess\n");
        List<MoleculeSet.Entry> entries =
                new ConjugatedMolecules().generate(500).entries();
        for (MoleculeSet.Entry entry : entries) {
            double boils = 400 - 100 * entry.value();
            table.append(entry.molecule().row() % 400)
                    .append(',')
                    .append(entry.molecule().smiles())
                    .append(',')
                    .append(boils)
                    .append(',')
                    .append(Math.round(boils / 40) * 40)
                    .append('\n');
        }
        table.append("salt,[Na+].[Cl-],1465,1400\n");
        Files.writeString(folder.resolve("own.csv"), table);
    }

    @Override
    protected TaskProvider<MoleculesSettings> provider() {
        return provider;
    }

    @Override
    protected MoleculesSettings settings() {
        return new MoleculesSettings(
                MoleculeData.CSV,
                3000,
                ConjugatedMolecules.USUAL_CENTRES,
                new SourceSettings("own.csv", "structure", "boils", "guess", "id", "°C", 300, 50, 23),
                new RowSettings(RowSettings.Unusable.EXCLUDE, Radicals.MEND, Duplicates.MERGE),
                new Division(Criterion.SCAFFOLD, 0.2, Criterion.SCAFFOLD, 0.2),
                new SightSettings(true, true, true, false, true),
                40,
                1.0,
                0.1,
                true,
                OverseerSettings.of(Flaws.NONE),
                ModelSettings.DEFAULTS,
                QuestionSource.BOTH);
    }

    @Override
    protected Optional<Path> dataFolder() {
        return Optional.of(folder);
    }
}
