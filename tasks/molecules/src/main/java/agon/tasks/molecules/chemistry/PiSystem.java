package agon.tasks.molecules.chemistry;

import java.util.List;
import java.util.Optional;

/**
 * The atoms of one molecule that take part in conjugation, and the sigma bonds between them.
 *
 * @param centres in the order of the molecule's atoms
 * @param bonds pairs of positions in {@code centres}
 */
public record PiSystem(List<Centre> centres, List<Bond> bonds) {
    public PiSystem {
        centres = List.copyOf(centres);
        bonds = List.copyOf(bonds);
    }

    /**
     * One conjugated atom.
     *
     * @param atom position in the molecule, from 0
     * @param element symbol
     * @param type empty when the Hückel method has no parameters for this atom (a charge, another element, cumulated
     *     double bonds)
     * @param alkylGroups saturated carbon atoms bonded to it
     */
    public record Centre(int atom, String element, Optional<PiAtomType> type, int alkylGroups) {}

    /** A bond between two centres, given by their positions. */
    public record Bond(int first, int second) {}

    /** True when the molecule has no conjugated atom at all. */
    public boolean isEmpty() {
        return centres.isEmpty();
    }
}
