package agon.tasks.molecules;

import agon.api.oversight.Flaws;
import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.overseer.KnowledgeKind;
import java.util.List;

/** A small task on generated molecules, for tests; the molecules are generated once. */
final class SampleTask {
    private static final MoleculeSet SET = new ConjugatedMolecules().generate(1500);

    private SampleTask() {}

    static MoleculesTask of(long seed) {
        return of(seed, 1.0, 0.0, Flaws.NONE);
    }

    static MoleculesTask of(long seed, double competence, double roughness, Flaws flaws) {
        return MoleculesTask.of(
                new MoleculesSettings(MoleculeData.HUCKEL, 1500, 40, competence, roughness, false, flaws),
                SET,
                List.of(),
                seed);
    }

    /** A faultless overseer of some kind. */
    static MoleculesTask of(long seed, KnowledgeKind kind) {
        return MoleculesTask.of(settings(kind), SET, List.of(), seed);
    }

    static MoleculesTask of(long seed, MoleculesSettings settings) {
        return MoleculesTask.of(settings, SET, List.of(), seed);
    }

    static MoleculesSettings settings(KnowledgeKind kind) {
        return new MoleculesSettings(MoleculeData.HUCKEL, 1500, 40, 1.0, 0.0, false, Flaws.NONE)
                .with(OverseerSettings.of(kind, Flaws.NONE), ModelSettings.DEFAULTS);
    }
}
