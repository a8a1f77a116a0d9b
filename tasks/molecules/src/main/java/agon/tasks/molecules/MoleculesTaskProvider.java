package agon.tasks.molecules;

import agon.api.card.Citation;
import agon.api.card.TaskCard;
import agon.api.task.InvalidData;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.EsolFile;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.overseer.MoleculeOverseer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the molecules task. Keeps the molecules that it made or read, which are the same for every seed. */
public final class MoleculesTaskProvider implements TaskProvider<MoleculesSettings> {
    private static final Path ESOL_FILE = Path.of("molecules", "esol_delaney-processed.csv");

    private final Map<Integer, MoleculeSet> generated = new ConcurrentHashMap<>();
    private final Map<Path, MoleculeSet> measured = new ConcurrentHashMap<>();

    @Override
    public TaskCard card() {
        return new TaskCard(
                "molecules",
                "Properties of molecules",
                "Asked for a property of a molecule, a real number: the Hückel HOMO-LUMO gap of generated conjugated"
                        + " molecules, or measured solubility. The overseer knows rough group contributions and a"
                        + " few measured molecules, reasons by analogy from smaller relatives, has more measured at"
                        + " a cost, and trains models on what was measured. D* holds the largest molecules.",
                List.of(
                        new Citation(
                                "huckel1931",
                                "Hückel, E.",
                                "Quantentheoretische Beiträge zum Benzolproblem",
                                "Zeitschrift für Physik 70, 204-286",
                                1931),
                        new Citation(
                                "vancatledge1980",
                                "Van-Catledge, F. A.",
                                "A Pariser-Parr-Pople-based set of Hückel molecular orbital parameters",
                                "Journal of Organic Chemistry 45, 4801-4802",
                                1980),
                        new Citation(
                                "delaney2004",
                                "Delaney, J. S.",
                                "ESOL: Estimating aqueous solubility directly from molecular structure",
                                "Journal of Chemical Information and Computer Sciences 44, 1000-1005",
                                2004)),
                MoleculeOverseer.FACETS);
    }

    @Override
    public MoleculesSettings defaults() {
        return MoleculesSettings.DEFAULTS;
    }

    @Override
    public List<Path> dataFiles(MoleculesSettings settings, Optional<Path> dataFolder) {
        return switch (settings.data()) {
            case HUCKEL -> List.of();
            case ESOL -> List.of(esolFile(dataFolder));
        };
    }

    @Override
    public Task<?, ?> create(MoleculesSettings settings, TaskSetting setting) {
        MoleculeSet set = switch (settings.data()) {
            case HUCKEL ->
                generated.computeIfAbsent(settings.molecules(), count -> new ConjugatedMolecules().generate(count));
            case ESOL ->
                measured.computeIfAbsent(
                        esolFile(setting.dataFolder()),
                        file -> EsolFile.complete(file).read());
        };
        return MoleculesTask.of(settings, set, setting.seed());
    }

    private static Path esolFile(Optional<Path> dataFolder) {
        Path folder = dataFolder.orElseThrow(
                () -> new InvalidData(
                        "data: esol needs " + ESOL_FILE
                                + ", which is not part of the project: let AGON_DATA name the folder that holds it, or use data: huckel"));
        Path file = folder.resolve(ESOL_FILE);
        if (!Files.isRegularFile(file)) {
            throw new InvalidData(file + ": there is no such file; AGON_DATA must name a folder that holds " + ESOL_FILE
                    + ", or use data: huckel");
        }
        return file;
    }
}
