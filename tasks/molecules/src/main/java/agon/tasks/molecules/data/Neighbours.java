package agon.tasks.molecules.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the molecules of a collection that are most alike to a given one, by Tanimoto similarity of fingerprints.
 *
 * @param molecules the collection
 */
public record Neighbours(List<Molecule> molecules) {
    private static final Comparator<Neighbour> NEAREST_FIRST = Comparator.comparingDouble(Neighbour::similarity)
            .reversed()
            .thenComparingInt(neighbour -> neighbour.molecule().row());

    /** Copies the list. */
    public Neighbours {
        molecules = List.copyOf(molecules);
    }

    /**
     * A molecule and its similarity to the one asked about.
     *
     * @param molecule the neighbour
     * @param similarity from 0 to 1
     */
    public record Neighbour(Molecule molecule, double similarity) {}

    /**
     * The nearest other molecules, most alike first, the lower row first among equals.
     *
     * @param molecule never among the result, nor is another row of the same molecule
     * @param count at most so many
     * @param eligible which of the collection may be named
     */
    public List<Neighbour> nearest(Molecule molecule, int count, Predicate<Molecule> eligible) {
        List<Neighbour> nearest = new ArrayList<>();
        for (Molecule candidate : molecules) {
            double similarity = candidate.fingerprint().tanimoto(molecule.fingerprint());
            Neighbour neighbour = new Neighbour(candidate, similarity);
            boolean full = nearest.size() == count;
            if (full && NEAREST_FIRST.compare(neighbour, nearest.get(count - 1)) >= 0) {
                continue;
            }
            if (eligible.test(candidate) && !candidate.canonical().equals(molecule.canonical())) {
                insert(nearest, neighbour);
                if (nearest.size() > count) {
                    nearest.remove(count);
                }
            }
        }
        return nearest;
    }

    private static void insert(List<Neighbour> nearest, Neighbour neighbour) {
        int at = nearest.size();
        while (at > 0 && NEAREST_FIRST.compare(neighbour, nearest.get(at - 1)) < 0) {
            at--;
        }
        nearest.add(at, neighbour);
    }
}
