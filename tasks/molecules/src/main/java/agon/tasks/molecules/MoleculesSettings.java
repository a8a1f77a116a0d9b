package agon.tasks.molecules;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.tasks.molecules.data.ConjugatedMolecules;

/** Settings of the molecules task. */
public record MoleculesSettings(
        @Setting("huckel: generated molecules and their gaps; esol: measured solubilities, read from AGON_DATA")
        MoleculeData data,

        @Setting("generated molecules, 100 to 20000; esol always has its 1128")
        int molecules,

        @Setting("measured molecules that the overseer knows from a handbook at the start, 0 to 10000")
        int handbook,

        @Setting("share of the training molecules, smallest first, that the overseer judges unaided, 0 to 1")
        double competence,

        @Setting("spread of the factors by which the overseer misremembers group contributions, 0 to 1")
        double roughness,

        @Setting("whether the overseer may consult the estimate published with the data; esol alone has one")
        boolean publishedEstimate,

        @Setting("flaws of the overseer") Flaws overseer) {

    /** The generated set, a small handbook and roughly remembered rules. */
    public static final MoleculesSettings DEFAULTS =
            new MoleculesSettings(MoleculeData.HUCKEL, 3000, 40, 1.0, 0.1, false, Flaws.NONE);

    private static final int LEAST_MOLECULES = 100;
    private static final int LARGEST_HANDBOOK = 10_000;

    /** Refuses what is out of range, and an estimate that the data do not have. */
    public MoleculesSettings {
        InvalidSetting.unlessWithin(molecules, LEAST_MOLECULES, ConjugatedMolecules.MOST_MOLECULES, "molecules");
        InvalidSetting.unlessWithin(handbook, 0, LARGEST_HANDBOOK, "handbook");
        InvalidSetting.unlessWithin(competence, 0, 1, "competence");
        InvalidSetting.unlessWithin(roughness, 0, 1, "roughness");
        InvalidSetting.unless(
                !publishedEstimate || data == MoleculeData.ESOL,
                "publishedEstimate",
                "only data: esol comes with a published estimate");
    }
}
