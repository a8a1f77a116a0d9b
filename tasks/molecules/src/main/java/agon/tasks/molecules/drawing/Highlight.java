package agon.tasks.molecules.drawing;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Atoms to be looked at.
 *
 * @param atoms their places; may be empty
 * @param colour of the discs behind them
 * @param width of the discs, in hundredths of a bond, so that several behind one atom are all seen
 * @param label beside each group of atoms that hang together; may be empty
 */
record Highlight(Set<Integer> atoms, String colour, int width, String label) {

    /** The same atoms in the order of their places. */
    static Highlight of(Collection<Integer> atoms, String colour, int width, String label) {
        return new Highlight(new TreeSet<>(atoms), colour, width, label);
    }
}
