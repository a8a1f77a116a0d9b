package agon.tasks.molecules.description;

import agon.tasks.molecules.chemistry.PiSystem;
import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Computes the descriptors of a molecule. Not safe for use by several threads at once. */
public final class Describer {
    private static final List<FeatureGroup> GRAPH =
            List.of(new Composition(), new Bonding(), new Rings(), new Conjugation(), new Shape());

    private final List<FeatureGroup> groups;

    private Describer(List<FeatureGroup> groups) {
        this.groups = groups;
    }

    /** Everything but lipophilicity and polar surface, which stay zero: they take as long as all the rest. */
    public static Describer ofGraph() {
        return new Describer(GRAPH);
    }

    /** Every feature. */
    public static Describer ofGraphAndPolarity() {
        List<FeatureGroup> all = new ArrayList<>(GRAPH);
        all.add(new Polarity());
        return new Describer(List.copyOf(all));
    }

    /**
     * Describes one molecule.
     *
     * @param molecule as read by {@code SmilesReader}, without explicit hydrogens
     * @param piSystem its conjugated atoms
     */
    public Descriptors describe(IAtomContainer molecule, PiSystem piSystem) {
        MolecularGraph graph = MolecularGraph.of(molecule, piSystem);
        Descriptors.Builder builder = new Descriptors.Builder();
        for (FeatureGroup group : groups) {
            group.describe(graph, builder);
        }
        return builder.build();
    }
}
