package agon.tasks.molecules.chemistry;

/** Why a row of a data file is left out: the rules, and there are no others. */
public enum Exclusion {
    /** Another number of columns than the heading. */
    INCOMPLETE("rows with another number of columns than the heading"),
    /** Text, nothing, NaN or infinity where a number should be. */
    NO_NUMBER("values that are no finite number"),
    /** No valid SMILES. */
    UNREADABLE("SMILES that cannot be read"),
    /** Salts, solvates and mixtures: a property of several molecules is a property of none. */
    SEVERAL_PARTS("salts and mixtures, of more than one part"),
    /** Attachment points and other atoms that are none. */
    DUMMY_ATOMS("molecules with dummy atoms"),
    /** Labelled atoms: no descriptor tells them from unlabelled ones. */
    ISOTOPES("isotopically labelled molecules"),
    /** Radicals and carbenes. */
    RADICALS("radicals, with unpaired electrons or open valences"),
    /** For Hückel gaps alone: no conjugated atoms, or some without parameters. */
    NO_HUCKEL_GAP("molecules for which the Hückel method gives no gap"),
    /** For geometries alone: more atoms than a Coulomb matrix was given room for. */
    TOO_LARGE("molecules of more atoms than a Coulomb matrix holds"),
    /** For geometries alone: an element of unknown radius, or distances to which no usual valences fit. */
    NO_BONDS("geometries to which no bonds of usual valence fit");

    private final String title;

    Exclusion(String title) {
        this.title = title;
    }

    /** What is left out, in a few words. */
    public String title() {
        return title;
    }
}
