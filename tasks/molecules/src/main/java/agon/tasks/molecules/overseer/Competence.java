package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import java.util.List;

/**
 * Up to which size H dares to judge a molecule unaided.
 *
 * @param set tells sizes
 * @param largest size that H still judges
 */
public record Competence(MoleculeSet set, int largest) {

    /**
     * Competence for the smallest molecules.
     *
     * @param share of the training molecules that H judges, from 0 to 1; at 1 there is no limit, and H judges the larger
     *     molecules of D* as well
     */
    public static Competence of(double share, List<Molecule> training, MoleculeSet set) {
        if (share >= 1.0) {
            return new Competence(set, Integer.MAX_VALUE);
        }
        int[] sizes = training.stream().mapToInt(set::size).sorted().toArray();
        int covered = (int) Math.floor(share * sizes.length);
        return new Competence(set, covered == 0 ? 0 : sizes[covered - 1]);
    }

    /** Whether H judges a molecule. */
    public boolean covers(Molecule molecule) {
        return set.size(molecule) <= largest;
    }
}
