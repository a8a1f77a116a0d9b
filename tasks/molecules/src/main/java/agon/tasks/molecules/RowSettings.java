package agon.tasks.molecules;

import agon.api.settings.Setting;
import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.data.Duplicates;

/** What becomes of rows that are not as one would like them. */
public record RowSettings(
        @Setting(
                "rows that cannot be used (no number, no valid SMILES, salts, dummy atoms, isotopes, radicals; for huckel, no gap): exclude leaves them out and lists them, refuse refuses the file")
        Unusable unusable,

        @Setting(
                "molecules with open valences: exclude leaves them out; mend takes them for forgotten double bonds, as in qm7, and leaves out what cannot be closed")
        Radicals radicals,

        @Setting(
                "rows of one molecule, stereo marks aside: keep all, always on the same side; or merge them into their mean")
        Duplicates duplicates) {

    /** Unusable rows are left out, and rows of one molecule kept. */
    static final RowSettings DEFAULTS = new RowSettings(Unusable.EXCLUDE, Radicals.EXCLUDE, Duplicates.KEEP);

    /** What becomes of rows that cannot be used. */
    public enum Unusable {
        /** They are listed and counted, and the others used. */
        EXCLUDE,
        /** The file is refused. */
        REFUSE
    }
}
