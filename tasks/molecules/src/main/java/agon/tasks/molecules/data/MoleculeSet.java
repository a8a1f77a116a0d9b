package agon.tasks.molecules.data;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Molecules with the value of each.
 *
 * @param title of the data set, for people
 * @param unit of the values
 * @param measure by what molecules count as large
 * @param entries in the order of {@link Molecule#row()}
 */
public record MoleculeSet(String title, String unit, Size measure, List<Entry> entries) {
    public MoleculeSet {
        entries = List.copyOf(entries);
    }

    /**
     * One molecule and what is known of it.
     *
     * @param molecule what may be seen
     * @param value the truth
     * @param estimate a cheap estimate that came with the data, if one did
     */
    public record Entry(Molecule molecule, double value, OptionalDouble estimate) {}

    /** Size of a molecule by this set's measure. */
    public int size(Molecule molecule) {
        return measure.of(molecule);
    }

    /** The molecules alone, in order. */
    public List<Molecule> molecules() {
        return entries.stream().map(Entry::molecule).toList();
    }

    /** The truth for a molecule of this set. */
    public double value(Molecule molecule) {
        return entries.get(molecule.row()).value();
    }
}
