package agon.tasks.molecules.description;

import agon.tasks.molecules.chemistry.PiSystem;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * What the feature groups share about one molecule, worked out once.
 *
 * @param molecule hydrogens implicit, aromaticity and ring membership marked
 * @param piSystem its conjugated atoms
 * @param rings a smallest set of smallest rings, each as atom positions with the first repeated at the end
 * @param distances between atoms in bonds; {@link Distances#UNREACHABLE} between separate parts
 */
record MolecularGraph(IAtomContainer molecule, PiSystem piSystem, int[][] rings, int[][] distances) {

    static MolecularGraph of(IAtomContainer molecule, PiSystem piSystem) {
        Cycles.markRingAtomsAndBonds(molecule);
        Distances distances = new Distances(molecule.getAtomCount());
        for (IBond bond : molecule.bonds()) {
            distances.join(bond.getBegin().getIndex(), bond.getEnd().getIndex());
        }
        return new MolecularGraph(molecule, piSystem, Cycles.mcb(molecule).paths(), distances.all());
    }

    /** Hydrogens on an atom that are not atoms of the graph. */
    static int hydrogens(IAtom atom) {
        Integer count = atom.getImplicitHydrogenCount();
        return count == null ? 0 : count;
    }

    /** True when every bond of the atom is single and none aromatic. */
    static boolean saturated(IAtom atom) {
        for (IBond bond : atom.bonds()) {
            if (bond.isAromatic() || bond.getOrder() != IBond.Order.SINGLE) {
                return false;
            }
        }
        return true;
    }
}
