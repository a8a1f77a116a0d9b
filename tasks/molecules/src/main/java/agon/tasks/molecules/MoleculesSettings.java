package agon.tasks.molecules;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.Division;
import agon.tasks.molecules.question.ModelMatter;

/** Settings of the molecules task. */
public record MoleculesSettings(
        @Setting(
                "huckel: generated molecules and their gaps, or those of source.file; esol, lipophilicity, freesolv, qm7, qm7-geometries, qm8, qm9: read from AGON_DATA; csv: any table, see source")
        MoleculeData data,

        @Setting("generated molecules, 100 to 20000; files always have all of theirs")
        int molecules,

        @Setting("most conjugated atoms of a generated molecule, 10 to 16")
        int centres,

        @Setting("where molecules and values are read") SourceSettings source,

        @Setting("rows that cannot be used, and rows of one molecule")
        RowSettings rows,

        @Setting("which molecules are trained on, held out, and of D*")
        Division division,

        @Setting("what learners see of a molecule") SightSettings sight,

        @Setting("measured molecules that the overseer knows from a handbook at the start, 0 to 10000")
        int handbook,

        @Setting("share of the training molecules, smallest first, that the overseer judges unaided, 0 to 1")
        double competence,

        @Setting("spread of the factors by which the overseer misremembers group contributions, 0 to 1")
        double roughness,

        @Setting("whether the overseer may consult the cheap estimate that came with the data, where there is one")
        boolean publishedEstimate,

        @Setting("who oversees: what it knows, and how it errs")
        OverseerSettings overseer,

        @Setting("what an overseer that measures makes of its measurements")
        ModelSettings models,

        @Setting(
                "quantum: both, task or subtasks: in training values and the overseer's sub-questions by halves, and evaluations by values; values alone; or its sub-questions alone, in evaluations too")
        QuestionSource questions) {

    private static final int USUAL_MOLECULES = 10_000;

    /** The generated set with its largest molecules, a small handbook and roughly remembered rules. */
    public static final MoleculesSettings DEFAULTS = new MoleculesSettings(
            MoleculeData.HUCKEL,
            USUAL_MOLECULES,
            ConjugatedMolecules.MOST_CENTRES,
            SourceSettings.DEFAULTS,
            RowSettings.DEFAULTS,
            Division.DEFAULTS,
            SightSettings.DEFAULTS,
            40,
            1.0,
            0.1,
            false,
            OverseerSettings.of(Flaws.NONE),
            ModelSettings.DEFAULTS,
            QuestionSource.BOTH);

    private static final int LEAST_MOLECULES = 100;
    private static final int LARGEST_HANDBOOK = 10_000;

    /** Refuses what is out of range, and what the data do not have. */
    public MoleculesSettings {
        InvalidSetting.unlessWithin(molecules, LEAST_MOLECULES, ConjugatedMolecules.MOST_MOLECULES, "molecules");
        InvalidSetting.unlessWithin(
                centres, ConjugatedMolecules.LEAST_LARGEST, ConjugatedMolecules.MOST_CENTRES, "centres");
        InvalidSetting.unlessWithin(handbook, 0, LARGEST_HANDBOOK, "handbook");
        InvalidSetting.unlessWithin(competence, 0, 1, "competence");
        InvalidSetting.unlessWithin(roughness, 0, 1, "roughness");
        MoleculeSource.of(data, source).refuse(sight, publishedEstimate);
        InvalidSetting.unless(
                !overseer.kind().quantum() || data == MoleculeData.HUCKEL,
                "overseer.kind",
                overseer.kind().word() + " works out Hückel gaps, and " + data.word()
                        + " asks for something else: choose fragments, empirical or fragments-empirical, or data: huckel");
        boolean substructures = models.doubts().contains(ModelMatter.SUBSTRUCTURES);
        InvalidSetting.unless(
                !substructures || overseer.kind().fragments(),
                "models.doubts",
                "substructures sets what they carry beside group contributions, which an overseer that is "
                        + overseer.kind().word() + " does not know: choose overseer.kind: fragments-empirical");
        InvalidSetting.unless(
                !substructures || !sight.coulomb(),
                "models.doubts",
                "substructures leaves out atoms, and sight.coulomb needs the geometry of what is left: choose importance");
        InvalidSetting.unless(
                !publishedEstimate
                        || overseer.kind().fragments()
                        || overseer.kind().empirical(),
                "publishedEstimate",
                "an overseer that is quantum alone consults nothing: choose another overseer.kind");
        InvalidSetting.unless(
                overseer.kind().quantum() || questions != QuestionSource.SUBTASKS,
                "questions",
                "subtasks are questions that have true answers of their own, and an overseer that is "
                        + overseer.kind().word()
                        + " asks for opinions and for further values: choose task, or overseer.kind: quantum");
    }

    /** These, with another overseer and other models. */
    MoleculesSettings with(OverseerSettings otherOverseer, ModelSettings otherModels) {
        return new MoleculesSettings(
                data,
                molecules,
                centres,
                source,
                rows,
                division,
                sight,
                handbook,
                competence,
                roughness,
                publishedEstimate,
                otherOverseer,
                otherModels,
                questions);
    }

    /** These, with other questions. */
    MoleculesSettings asking(QuestionSource otherQuestions) {
        return new MoleculesSettings(
                data,
                molecules,
                centres,
                source,
                rows,
                division,
                sight,
                handbook,
                competence,
                roughness,
                publishedEstimate,
                overseer,
                models,
                otherQuestions);
    }

    /** Everything about data at its default but which they are and how many; generated ones are of the usual size. */
    public MoleculesSettings(
            MoleculeData data,
            int molecules,
            int handbook,
            double competence,
            double roughness,
            boolean publishedEstimate,
            Flaws overseer) {
        this(
                data,
                molecules,
                ConjugatedMolecules.USUAL_CENTRES,
                SourceSettings.DEFAULTS,
                RowSettings.DEFAULTS,
                Division.DEFAULTS,
                SightSettings.DEFAULTS,
                handbook,
                competence,
                roughness,
                publishedEstimate,
                OverseerSettings.of(overseer),
                ModelSettings.DEFAULTS,
                QuestionSource.BOTH);
    }
}
