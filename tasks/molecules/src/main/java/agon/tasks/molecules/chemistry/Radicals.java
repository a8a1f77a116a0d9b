package agon.tasks.molecules.chemistry;

/** What becomes of molecules with unpaired electrons or open valences. */
public enum Radicals {
    /** They are left out. */
    EXCLUDE,
    /**
     * Open valences are taken for bonds that were forgotten, as in structures that were made out of geometries: they are closed
     * in pairs, and what cannot be closed is left out.
     */
    MEND
}
