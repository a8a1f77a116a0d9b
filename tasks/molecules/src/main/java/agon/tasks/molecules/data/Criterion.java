package agon.tasks.molecules.data;

/** By what molecules are put on one side or the other. */
public enum Criterion {
    /** By lot; rows of one molecule together. */
    RANDOM,
    /** By Bemis-Murcko scaffold: molecules of one scaffold, and all without rings, are on one side. */
    SCAFFOLD,
    /** By size: no size is on both sides, and the larger ones are held out. */
    SIZE
}
