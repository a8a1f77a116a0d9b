package agon.tasks.molecules;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Where molecules and values are read, for any table, or in place of what a published one is read for. */
public record SourceSettings(
        @Setting(
                "csv and huckel: the table, from the folder that AGON_DATA names or by its whole path; blank for the published or generated set")
        String file,

        @Setting("csv and huckel: heading of the structures, as SMILES; blank for smiles")
        String smiles,

        @Setting(
                "csv: heading of the values, which must be said; qm8 and qm9: which values, such as E2-CC2 or homo; blank for the first")
        String value,

        @Setting(
                "heading of a cheap estimate of the values, such as E1-CAM of qm8; blank for the published one, or none")
        String estimate,

        @Setting("csv: heading of the molecules' names; blank where they have none")
        String name,

        @Setting("unit of the values, for people; blank for what is known of the column")
        String unit,

        @Setting("a typical value, where learners begin; with a spread of 0, what is known of the column counts")
        double centre,

        @Setting(
                "a typical spread of the values, the unit of distances and errors; csv must say it; 0 for what is known of the column")
        double spread,

        @Setting("qm7-geometries: atoms that a Coulomb matrix holds, 1 to 200; larger molecules are left out")
        int atoms) {

    /** Everything as published. */
    static final SourceSettings DEFAULTS = new SourceSettings("", "", "", "", "", "", 0, 0, 23);

    private static final int MOST_ATOMS = 200;

    /** Refuses what no file can be. */
    public SourceSettings {
        InvalidSetting.unlessWithin(atoms, 1, MOST_ATOMS, "atoms");
        InvalidSetting.unlessWithin(spread, 0, Double.MAX_VALUE, "spread");
        InvalidSetting.unlessWithin(centre, -Double.MAX_VALUE, Double.MAX_VALUE, "centre");
    }
}
