package agon.tasks.molecules.description;

import agon.tasks.molecules.chemistry.PiSystem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Reads atoms and bonds off molecules. */
public final class BondReading {

    private BondReading() {}

    /**
     * The atoms and bonds of a molecule.
     *
     * @param molecule as read by {@code SmilesReader}, without explicit hydrogens
     * @param piSystem its conjugated atoms
     */
    public static AtomsAndBonds of(IAtomContainer molecule, PiSystem piSystem) {
        Cycles.markRingAtomsAndBonds(molecule);
        BitSet conjugated = new BitSet();
        piSystem.centres().forEach(centre -> conjugated.set(centre.atom()));
        List<AtomsAndBonds.Atom> atoms = new ArrayList<>();
        for (IAtom atom : molecule.atoms()) {
            atoms.add(new AtomsAndBonds.Atom(
                    atom.getAtomicNumber(),
                    atom.getBondCount(),
                    MolecularGraph.hydrogens(atom),
                    Objects.requireNonNullElse(atom.getFormalCharge(), 0),
                    piBonds(atom),
                    atom.isAromatic(),
                    atom.isInRing(),
                    conjugated.get(atom.getIndex())));
        }
        List<AtomsAndBonds.Bond> bonds = new ArrayList<>();
        for (IBond bond : molecule.bonds()) {
            int begin = bond.getBegin().getIndex();
            int end = bond.getEnd().getIndex();
            bonds.add(new AtomsAndBonds.Bond(
                    Math.min(begin, end),
                    Math.max(begin, end),
                    order(bond),
                    bond.isInRing(),
                    conjugated.get(begin) && conjugated.get(end)));
        }
        return new AtomsAndBonds(atoms, bonds);
    }

    private static AtomsAndBonds.Order order(IBond bond) {
        if (bond.isAromatic()) {
            return AtomsAndBonds.Order.AROMATIC;
        }
        return switch (bond.getOrder()) {
            case DOUBLE -> AtomsAndBonds.Order.DOUBLE;
            case TRIPLE -> AtomsAndBonds.Order.TRIPLE;
            default -> AtomsAndBonds.Order.SINGLE;
        };
    }

    private static int piBonds(IAtom atom) {
        int count = 0;
        for (IBond bond : atom.bonds()) {
            count += switch (order(bond)) {
                case DOUBLE -> 1;
                case TRIPLE -> 2;
                case SINGLE, AROMATIC -> 0;
            };
        }
        return count;
    }
}
