package agon.tasks.molecules.chemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The matrix of the simple Hückel method as a graph with weights: a diagonal element for each conjugated atom, an
 * off-diagonal one for each bond.
 *
 * @param coulomb diagonal element of each atom, the alkyl groups on it included, in units of beta from alpha
 * @param bonds each pair of atoms at most once
 * @param electrons of all atoms together
 */
public record HuckelGraph(List<Double> coulomb, List<Bond> bonds, int electrons) {

    /** Copies the lists. */
    public HuckelGraph {
        coulomb = List.copyOf(coulomb);
        bonds = List.copyOf(bonds);
    }

    /**
     * A bond between two atoms.
     *
     * @param first place of an atom, from 0
     * @param second place of the other
     * @param resonance off-diagonal element, in units of beta
     */
    public record Bond(int first, int second, double resonance) {

        /** Whether an atom is at one of its ends. */
        public boolean touches(int atom) {
            return first == atom || second == atom;
        }

        /** The atom at the other end. */
        public int other(int atom) {
            return first == atom ? second : first;
        }
    }

    /**
     * The graph of a pi system.
     *
     * @throws NoHuckelGapException when a centre has no parameters
     */
    public static HuckelGraph of(PiSystem system) {
        List<PiAtomType> types = new ArrayList<>();
        List<Double> coulomb = new ArrayList<>();
        for (PiSystem.Centre centre : system.centres()) {
            PiAtomType type = centre.type()
                    .orElseThrow(() -> new NoHuckelGapException("atom " + (centre.atom() + 1) + " ("
                            + centre.element()
                            + ") has no Hückel parameters: it is charged, hypervalent, cumulated, or of an"
                            + " element other than C, N, O, S, F, Cl"));
            double inductive = type == PiAtomType.CARBON ? HuckelMethod.ALKYL_SHIFT * centre.alkylGroups() : 0.0;
            types.add(type);
            coulomb.add(type.coulomb() + inductive);
        }
        List<Bond> bonds = new ArrayList<>();
        for (PiSystem.Bond bond : system.bonds()) {
            double resonance = types.get(bond.first()).resonance(types.get(bond.second()));
            bonds.add(new Bond(bond.first(), bond.second(), resonance));
        }
        int electrons = types.stream().mapToInt(PiAtomType::electrons).sum();
        return new HuckelGraph(coulomb, bonds, electrons);
    }

    /** All of it, as a fragment. */
    public Fragment whole() {
        return new Fragment(
                IntStream.range(0, coulomb.size()).boxed().toList(),
                IntStream.range(0, bonds.size()).boxed().toList());
    }

    /** The highest occupied orbital, counted from 1 at the lowest energy. */
    public int occupied() {
        return electrons / 2;
    }
}
