package agon.tasks.molecules.data;

import agon.tasks.molecules.description.Feature;
import java.util.List;

/** By what molecules of a set count as large. */
public enum Size {
    /** Conjugated atoms: what Hückel gaps depend on. */
    CONJUGATED_ATOMS(Feature.PI_CENTRES),
    /** Heavy atoms: how chemists speak of drugs and solvents. */
    HEAVY_ATOMS(Feature.HEAVY_ATOMS),
    /** All atoms, hydrogen included, for sets of which nearly every molecule has as many heavy atoms as the set allows. */
    ATOMS(Feature.HEAVY_ATOMS, Feature.HYDROGENS);

    private final List<Feature> features;

    Size(Feature... features) {
        this.features = List.of(features);
    }

    /** The size of a molecule. */
    public int of(Molecule molecule) {
        double sum = 0;
        for (Feature feature : features) {
            sum += molecule.descriptors().value(feature);
        }
        return (int) sum;
    }
}
