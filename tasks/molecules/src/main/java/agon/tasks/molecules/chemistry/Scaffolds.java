package agon.tasks.molecules.chemistry;

import org.openscience.cdk.fragment.MurckoFragmenter;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Bemis-Murcko scaffolds (G. W. Bemis and M. A. Murcko, J. Med. Chem. 1996, 39, 2887): ring systems and the chains between
 * them, as CDK cuts them out. Hydrogen takes the place of what is cut off, so that toluene has the scaffold of benzene.
 */
public final class Scaffolds {
    private final SmilesReader writer;

    /** @param writer writes scaffolds as canonical SMILES */
    public Scaffolds(SmilesReader writer) {
        this.writer = writer;
    }

    /** Canonical SMILES of the scaffold; empty for a molecule without rings. */
    public String of(IAtomContainer molecule) {
        // CDK's scaffold shares its atoms with the molecule, whose flags and hydrogens must stay as they are.
        IAtomContainer copy = copy(molecule);
        IAtomContainer scaffold = MurckoFragmenter.scaffold(copy);
        if (scaffold == null || scaffold.isEmpty()) {
            return "";
        }
        for (IAtom atom : scaffold.atoms()) {
            int cut = orders(copy.getAtom(copy.indexOf(atom))) - orders(atom);
            Integer hydrogens = atom.getImplicitHydrogenCount();
            atom.setImplicitHydrogenCount((hydrogens == null ? 0 : hydrogens) + cut);
        }
        return writer.canonical(scaffold);
    }

    private static int orders(IAtom atom) {
        int sum = 0;
        for (IBond bond : atom.bonds()) {
            sum += bond.getOrder().numeric();
        }
        return sum;
    }

    private static IAtomContainer copy(IAtomContainer molecule) {
        try {
            return molecule.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a molecule that was read cannot be copied", e);
        }
    }
}
