package agon.tasks.molecules.description;

/** Computes a few features that belong together. */
interface FeatureGroup {
    void describe(MolecularGraph graph, Descriptors.Builder into);
}
