package agon.tasks.molecules;

import agon.api.card.Citation;
import agon.api.card.TaskCard;
import agon.api.oversight.Facet;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.MoleculeFile;
import agon.tasks.molecules.data.MoleculeRows;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.data.Size;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tasks.molecules.question.ModelKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Makes the molecules task. Keeps the molecules that it made or read, which are the same for every seed. */
public final class MoleculesTaskProvider implements TaskProvider<MoleculesSettings> {
    private final Map<Generated, MoleculeSet> generated = new ConcurrentHashMap<>();
    private final Map<Asked, MoleculeRows> read = new ConcurrentHashMap<>();

    private record Generated(int molecules, int centres) {}

    private record Asked(MoleculeFile file, Radicals radicals) {}

    @Override
    public TaskCard card() {
        return new TaskCard(
                "molecules",
                "Properties of molecules",
                "Asked for a property of a molecule, a real number: the Hückel HOMO-LUMO gap of generated conjugated"
                        + " molecules, measured solubility, lipophilicity or free energy of hydration, computed energies (QM7,"
                        + " QM8, QM9), or any column of a table. The overseer knows rough group contributions and a"
                        + " few measured molecules, reasons by analogy from smaller relatives, has more measured at"
                        + " a cost, and trains models on what was measured; or it knows the Hückel method, and asks about"
                        + " levels and fragments. D* holds the largest"
                        + " molecules, or those of rare scaffolds.",
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
                                2004),
                        new Citation(
                                "bemis1996",
                                "Bemis, G. W. and Murcko, M. A.",
                                "The properties of known drugs. 1. Molecular frameworks",
                                "Journal of Medicinal Chemistry 39, 2887-2893",
                                1996),
                        new Citation(
                                "rupp2012",
                                "Rupp, M. et al.",
                                "Fast and accurate modeling of molecular atomization energies with machine learning",
                                "Physical Review Letters 108, 058301",
                                2012),
                        new Citation(
                                "ramakrishnan2014",
                                "Ramakrishnan, R. et al.",
                                "Quantum chemistry structures and properties of 134 kilo molecules",
                                "Scientific Data 1, 140022",
                                2014),
                        new Citation(
                                "ramakrishnan2015",
                                "Ramakrishnan, R. et al.",
                                "Electronic spectra from TDDFT and machine learning in chemical space",
                                "Journal of Chemical Physics 143, 084111",
                                2015),
                        new Citation(
                                "wu2018",
                                "Wu, Z. et al.",
                                "MoleculeNet: a benchmark for molecular machine learning",
                                "Chemical Science 9, 513-530",
                                2018)),
                KnowledgeKind.FRAGMENTS_EMPIRICAL.facets());
    }

    @Override
    public Set<Class<? extends Facet>> facets(MoleculesSettings settings) {
        return settings.overseer().kind().facets();
    }

    @Override
    public Set<String> learners(MoleculesSettings settings) {
        return settings.overseer().kind().empirical()
                ? settings.models().kinds().stream().map(ModelKind::learner).collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Optional<String> withholding(MoleculesSettings settings) {
        return facets(settings).containsAll(card().facets())
                ? Optional.empty()
                : Optional.of("overseer.kind: " + settings.overseer().kind().word());
    }

    @Override
    public MoleculesSettings defaults() {
        return MoleculesSettings.DEFAULTS;
    }

    @Override
    public List<Path> dataFiles(MoleculesSettings settings, Optional<Path> dataFolder) {
        MoleculeSource source = MoleculeSource.of(settings.data(), settings.source());
        return source.read() ? List.of(source.file(dataFolder).path()) : List.of();
    }

    @Override
    public Task<?, ?> create(MoleculesSettings settings, TaskSetting setting) {
        MoleculeSource source = MoleculeSource.of(settings.data(), settings.source());
        if (!source.read()) {
            MoleculeSet set = generated.computeIfAbsent(
                    new Generated(settings.molecules(), settings.centres()),
                    asked -> new ConjugatedMolecules(asked.centres()).generate(asked.molecules()));
            return MoleculesTask.of(settings, set, List.of(), setting.seed());
        }
        MoleculeFile file = source.file(setting.dataFolder());
        MoleculeRows rows = read.computeIfAbsent(
                new Asked(file, settings.rows().radicals()),
                asked -> MoleculeRows.of(asked.file(), asked.radicals(), setting.cache()));
        if (settings.rows().unusable() == RowSettings.Unusable.REFUSE) {
            rows.requireAll(file.path());
        }
        MoleculeSet set = rows.set(
                file.path().toString(),
                source.property(),
                size(settings.data()),
                settings.rows().duplicates());
        return MoleculesTask.of(settings, set, rows.remarks(file.path(), source.property()), setting.seed());
    }

    private static Size size(MoleculeData data) {
        return switch (data) {
            case HUCKEL -> Size.CONJUGATED_ATOMS;
            case ESOL, LIPOPHILICITY, FREESOLV, CSV -> Size.HEAVY_ATOMS;
            case QM7, QM7_GEOMETRIES, QM8, QM9 -> Size.ATOMS;
        };
    }
}
