package agon.tasks.molecules.description;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Rings, their sizes, and how they are joined. */
final class Rings implements FeatureGroup {
    @Override
    public void describe(MolecularGraph graph, Descriptors.Builder into) {
        IAtomContainer molecule = graph.molecule();
        int[] membership = new int[molecule.getAtomCount()];
        for (int[] ring : graph.rings()) {
            into.count(Feature.RINGS);
            into.count(
                    switch (ring.length - 1) {
                        case 5 -> Feature.FIVE_RINGS;
                        case 6 -> Feature.SIX_RINGS;
                        default -> Feature.OTHER_RINGS;
                    });
            if (aromatic(molecule, ring)) {
                into.count(Feature.AROMATIC_RINGS);
            }
            for (int i = 1; i < ring.length; i++) {
                membership[ring[i]]++;
            }
        }
        for (IAtom atom : molecule.atoms()) {
            if (atom.isInRing()) {
                into.count(Feature.RING_ATOMS);
            }
            if (membership[atom.getIndex()] > 1) {
                into.count(Feature.FUSED_RING_ATOMS);
            }
            if (atom.isAromatic()) {
                into.count(Feature.AROMATIC_ATOMS);
            }
        }
        into.set(Feature.RING_SYSTEMS, ringSystems(graph));
    }

    static boolean aromatic(IAtomContainer molecule, int[] ring) {
        for (int i = 1; i < ring.length; i++) {
            if (!molecule.getBond(molecule.getAtom(ring[i - 1]), molecule.getAtom(ring[i]))
                    .isAromatic()) {
                return false;
            }
        }
        return true;
    }

    private static int ringSystems(MolecularGraph graph) {
        Components components = new Components(graph.molecule().getAtomCount());
        for (IBond bond : graph.molecule().bonds()) {
            if (bond.isInRing()) {
                components.join(bond.getBegin().getIndex(), bond.getEnd().getIndex());
            }
        }
        return components.countOfSizeAtLeast(2);
    }
}
