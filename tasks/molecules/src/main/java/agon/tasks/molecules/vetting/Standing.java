package agon.tasks.molecules.vetting;

/** What became of a model that was vetted. */
public enum Standing {
    /** Nothing speaks against it, and what H knows otherwise agrees with it. */
    SUPPORTED,
    /** Nothing speaks against it and nothing for it: it is worth what was measured of it, and no more. */
    UNSUPPORTED,
    /** It was found out. */
    REJECTED
}
