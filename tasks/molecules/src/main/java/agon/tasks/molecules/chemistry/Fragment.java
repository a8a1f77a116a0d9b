package agon.tasks.molecules.chemistry;

import java.util.List;

/**
 * Some atoms of a {@link HuckelGraph}, and some of the bonds between them; connected or not.
 *
 * @param atoms places, ascending
 * @param bonds places in the graph's list of bonds, ascending; all their ends are among the atoms
 */
public record Fragment(List<Integer> atoms, List<Integer> bonds) {

    /** Copies the lists. */
    public Fragment {
        atoms = List.copyOf(atoms);
        bonds = List.copyOf(bonds);
    }

    /** How many atoms it has. */
    public int size() {
        return atoms.size();
    }
}
