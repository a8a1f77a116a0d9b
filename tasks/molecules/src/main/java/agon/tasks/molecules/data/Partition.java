package agon.tasks.molecules.data;

import agon.api.seed.Seeds;
import agon.api.task.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Divides a set into molecules to train on, held-out ones like them (D), and larger ones (D*).
 *
 * <p>About the largest {@value #SHIFTED_PERCENT} % by size are D*, the same for every seed: no size occurs on both
 * sides. Of the rest, a seeded {@value #TRAINING_PERCENT} % are trained on. Rows that hold the same molecule always fall
 * on the same side, or a measured value would be asked about after its twin was seen.
 *
 * @param training in the order of their rows, like the others
 * @param iid held-out molecules of D
 * @param shifted molecules of D*
 */
public record Partition(List<Molecule> training, List<Molecule> iid, List<Molecule> shifted) {
    private static final int SHIFTED_PERCENT = 20;
    private static final int TRAINING_PERCENT = 80;

    /** Copies the lists. */
    public Partition {
        training = List.copyOf(training);
        iid = List.copyOf(iid);
        shifted = List.copyOf(shifted);
    }

    /** The partition of a set for a seed. */
    public static Partition of(MoleculeSet set, long seed) {
        int threshold = threshold(set);
        List<Molecule> shifted = new ArrayList<>();
        Map<String, List<Molecule>> rest = new TreeMap<>();
        for (Molecule molecule : set.molecules()) {
            if (set.size(molecule) >= threshold) {
                shifted.add(molecule);
            } else {
                rest.computeIfAbsent(molecule.canonical(), key -> new ArrayList<>())
                        .add(molecule);
            }
        }
        List<List<Molecule>> groups = new ArrayList<>(rest.values());
        shuffle(groups, Seeds.generator(seed, "molecules.partition"));
        int trained = (groups.size() * TRAINING_PERCENT + 50) / 100;
        return new Partition(flat(groups.subList(0, trained)), flat(groups.subList(trained, groups.size())), shifted);
    }

    /** The molecules of a split. */
    public List<Molecule> molecules(Split split) {
        return switch (split) {
            case TRAINING -> training;
            case IID -> iid;
            case SHIFTED -> shifted;
        };
    }

    /** The size from which on the share of molecules comes nearest to the one wanted. */
    private static int threshold(MoleculeSet set) {
        List<Integer> sizes = set.molecules().stream().map(set::size).toList();
        double wanted = sizes.size() * SHIFTED_PERCENT / 100.0;
        int best = Integer.MAX_VALUE;
        double leastMiss = Double.POSITIVE_INFINITY;
        for (int candidate : new TreeSet<>(sizes)) {
            long share = sizes.stream().filter(size -> size >= candidate).count();
            double miss = Math.abs(share - wanted);
            if (miss < leastMiss) {
                leastMiss = miss;
                best = candidate;
            }
        }
        return best;
    }

    private static void shuffle(List<List<Molecule>> groups, RandomGenerator random) {
        for (int i = groups.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            List<Molecule> moved = groups.get(i);
            groups.set(i, groups.get(j));
            groups.set(j, moved);
        }
    }

    private static List<Molecule> flat(List<List<Molecule>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .sorted((a, b) -> Integer.compare(a.row(), b.row()))
                .toList();
    }
}
