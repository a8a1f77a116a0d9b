package agon.tasks.molecules.doubt;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Neighbours;
import java.util.List;

/**
 * Which molecules a model may be asked about: those that are as like the measured ones as these are like one another (R. P.
 * Sheridan et al., J. Chem. Inf. Comput. Sci. 2004, 44, 1912). Likeness is the mean Tanimoto similarity of the nearest
 * {@value #NEAREST}.
 */
public final class ApplicabilityDomain {
    private static final int NEAREST = 3;

    private final Neighbours measured;
    private final double least;

    private ApplicabilityDomain(Neighbours measured, double least) {
        this.measured = measured;
        this.least = least;
    }

    /**
     * The domain of a model.
     *
     * @param measured what it was trained on; not empty
     * @param share of them that must lie in the domain, each judged by the others, from 0 to 1
     */
    public static ApplicabilityDomain of(List<Molecule> measured, double share) {
        if (measured.isEmpty() || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "a domain of " + measured.size() + " molecules, " + share + " of them in it");
        }
        Neighbours neighbours = new Neighbours(measured);
        double[] ascending = measured.stream()
                .mapToDouble(molecule -> likeness(molecule, neighbours))
                .sorted()
                .toArray();
        int outside = (int) Math.floor((1 - share) * ascending.length);
        return new ApplicabilityDomain(neighbours, ascending[Math.min(outside, ascending.length - 1)]);
    }

    /** How like the measured molecules another is, from 0 to 1; itself and other rows of it do not count. */
    public double likeness(Molecule molecule) {
        return likeness(molecule, measured);
    }

    /** Whether a molecule lies in the domain. */
    public boolean covers(Molecule molecule) {
        return likeness(molecule) >= least;
    }

    /** The least likeness that lies in the domain. */
    public double least() {
        return least;
    }

    private static double likeness(Molecule molecule, Neighbours measured) {
        return measured.nearest(molecule, NEAREST, candidate -> true).stream()
                .mapToDouble(Neighbours.Neighbour::similarity)
                .average()
                .orElse(0);
    }
}
