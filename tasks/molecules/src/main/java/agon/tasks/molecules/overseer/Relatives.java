package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.data.Neighbours;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The molecules that H asks about in order to judge another: its nearest relatives that are smaller. A pure function of
 * the training molecules, worked out once for each; because each relative is strictly smaller, asking on and on comes to
 * an end.
 */
public final class Relatives {
    /** Relatives of every molecule but the smallest, which have none. */
    public static final int COUNT = 3;

    private final Neighbours training;
    private final MoleculeSet set;
    private final Map<Integer, List<Neighbours.Neighbour>> known = new ConcurrentHashMap<>();

    /**
     * Relatives among some molecules.
     *
     * @param training those that may be asked about
     * @param set tells their sizes
     */
    public Relatives(List<Molecule> training, MoleculeSet set) {
        this.training = new Neighbours(training);
        this.set = set;
    }

    /** The {@value #COUNT} nearest smaller relatives, most alike first; none where there are fewer. */
    public List<Neighbours.Neighbour> of(Molecule molecule) {
        return known.computeIfAbsent(molecule.row(), row -> find(molecule));
    }

    private List<Neighbours.Neighbour> find(Molecule molecule) {
        int size = set.size(molecule);
        List<Neighbours.Neighbour> found = training.nearest(molecule, COUNT, candidate -> set.size(candidate) < size);
        return found.size() == COUNT ? List.copyOf(found) : List.of();
    }
}
