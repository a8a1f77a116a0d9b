package agon.tasks.molecules.chemistry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Finds the pi system of a molecule from its localised bonds.
 *
 * <p>An atom with a double or triple bond gives one electron. An atom with single bonds alone that carries a lone pair
 * (N, O, S, halogens) gives two if it is bonded to an atom of the first sort. Of a triple bond only the pi bond that
 * conjugates with the neighbours is counted: the other lies at right angles and mixes with nothing. The result does
 * not depend on which Kekulé structure was written, because both give every atom the same count.
 */
public final class PiSystemFinder {
    private static final Set<String> LONE_PAIR = Set.of("N", "O", "S", "F", "Cl", "Br", "I");

    /** Never refuses: atoms without parameters are reported as centres without a type. */
    public PiSystem find(IAtomContainer molecule) {
        int[] multipleBonds = multipleBonds(molecule);
        int[] position = new int[molecule.getAtomCount()];
        Arrays.fill(position, -1);
        List<PiSystem.Centre> centres = new ArrayList<>();
        for (IAtom atom : molecule.atoms()) {
            int electrons = electrons(atom, multipleBonds);
            if (electrons > 0) {
                position[atom.getIndex()] = centres.size();
                centres.add(new PiSystem.Centre(
                        atom.getIndex(),
                        atom.getSymbol(),
                        type(atom, electrons, multipleBonds[atom.getIndex()]),
                        alkylGroups(atom, multipleBonds)));
            }
        }
        List<PiSystem.Bond> bonds = new ArrayList<>();
        for (IBond bond : molecule.bonds()) {
            int first = position[bond.getBegin().getIndex()];
            int second = position[bond.getEnd().getIndex()];
            if (first >= 0 && second >= 0) {
                bonds.add(new PiSystem.Bond(first, second));
            }
        }
        return new PiSystem(centres, bonds);
    }

    private static int[] multipleBonds(IAtomContainer molecule) {
        int[] count = new int[molecule.getAtomCount()];
        for (IBond bond : molecule.bonds()) {
            if (bond.getOrder() == IBond.Order.DOUBLE || bond.getOrder() == IBond.Order.TRIPLE) {
                count[bond.getBegin().getIndex()]++;
                count[bond.getEnd().getIndex()]++;
            }
        }
        return count;
    }

    private static int electrons(IAtom atom, int[] multipleBonds) {
        if (multipleBonds[atom.getIndex()] > 0) {
            return 1;
        }
        if (LONE_PAIR.contains(atom.getSymbol()) && charge(atom) <= 0) {
            for (IBond bond : atom.bonds()) {
                if (multipleBonds[bond.getOther(atom).getIndex()] > 0) {
                    return 2;
                }
            }
        }
        return 0;
    }

    private static Optional<PiAtomType> type(IAtom atom, int electrons, int multipleBonds) {
        if (charge(atom) != 0 || multipleBonds > 1 || valence(atom) > usualValence(atom)) {
            return Optional.empty();
        }
        return PiAtomType.of(atom.getSymbol(), electrons);
    }

    private static int charge(IAtom atom) {
        Integer charge = atom.getFormalCharge();
        return charge == null ? 0 : charge;
    }

    private static int valence(IAtom atom) {
        Integer hydrogens = atom.getImplicitHydrogenCount();
        int sum = hydrogens == null ? 0 : hydrogens;
        for (IBond bond : atom.bonds()) {
            sum += bond.getOrder().numeric();
        }
        return sum;
    }

    private static int usualValence(IAtom atom) {
        return switch (atom.getSymbol()) {
            case "C" -> 4;
            case "N" -> 3;
            case "O", "S" -> 2;
            default -> 1;
        };
    }

    private static int alkylGroups(IAtom atom, int[] multipleBonds) {
        int groups = 0;
        for (IBond bond : atom.bonds()) {
            IAtom neighbour = bond.getOther(atom);
            if (neighbour.getSymbol().equals("C") && multipleBonds[neighbour.getIndex()] == 0) {
                groups++;
            }
        }
        return groups;
    }
}
