package agon.tasks.molecules.data;

import agon.api.seed.Seeds;
import agon.api.task.InvalidData;
import agon.api.task.Split;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Divides a set into molecules to train on, held-out ones like them (D), and others (D*): larger ones, ones of rare scaffolds,
 * or none but by lot.
 *
 * <p>By size and by scaffold, D* is the same for every seed. Rows that hold the same molecule always fall on the same side,
 * or a measured value would be asked about after its twin was seen.
 *
 * @param training in the order of their rows, like the others
 * @param iid held-out molecules of D
 * @param shifted molecules of D*
 */
public record Partition(List<Molecule> training, List<Molecule> iid, List<Molecule> shifted) {

    /** Copies the lists. */
    public Partition {
        training = List.copyOf(training);
        iid = List.copyOf(iid);
        shifted = List.copyOf(shifted);
    }

    /** One side and the other. */
    private record Sides(List<Molecule> kept, List<Molecule> apart) {}

    /** The largest fifth as D*, and a random fifth of the rest held out. */
    public static Partition of(MoleculeSet set, long seed) {
        return of(set, Division.DEFAULTS, seed);
    }

    /**
     * The partition of a set for a seed.
     *
     * @throws InvalidData if a part would be empty
     */
    public static Partition of(MoleculeSet set, Division division, long seed) {
        Sides outer = switch (division.shifted()) {
            case RANDOM -> byLot(set.molecules(), division.shiftedShare(), seed, "molecules.shifted");
            case SCAFFOLD -> byRareScaffold(set.molecules(), division.shiftedShare());
            case SIZE -> bySize(set, set.molecules(), division.shiftedShare());
        };
        Sides inner = switch (division.heldOut()) {
            case RANDOM -> byLot(outer.kept(), division.heldOutShare(), seed, "molecules.partition");
            case SCAFFOLD -> byDrawnScaffold(outer.kept(), division.heldOutShare(), seed);
            case SIZE -> bySize(set, outer.kept(), division.heldOutShare());
        };
        requireAll(set, division, outer, inner);
        return new Partition(inner.kept(), inner.apart(), outer.apart());
    }

    /** The molecules of a split. */
    public List<Molecule> molecules(Split split) {
        return switch (split) {
            case TRAINING -> training;
            case IID -> iid;
            case SHIFTED -> shifted;
        };
    }

    private static void requireAll(MoleculeSet set, Division division, Sides outer, Sides inner) {
        List<String> empty = new ArrayList<>();
        if (inner.kept().isEmpty()) {
            empty.add("nothing to train on");
        }
        if (inner.apart().isEmpty()) {
            empty.add("nothing held out of D");
        }
        if (outer.apart().isEmpty()) {
            empty.add("nothing in D*");
        }
        if (!empty.isEmpty()) {
            throw new InvalidData(set.title() + ": dividing " + set.entries().size() + " molecules into D* by "
                    + word(division.shifted()) + " (" + division.shiftedShare() + ") and the rest by "
                    + word(division.heldOut()) + " (" + division.heldOutShare() + ") leaves "
                    + String.join(" and ", empty)
                    + "; choose other shares, or random where all have one size or one scaffold");
        }
    }

    private static String word(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }

    /** Molecules by lot, those of one structure together. */
    private static Sides byLot(List<Molecule> molecules, double share, long seed, String purpose) {
        List<List<Molecule>> groups = new ArrayList<>(groups(molecules, Molecule::canonical));
        shuffle(groups, Seeds.generator(seed, purpose));
        int kept = (int) Math.floor(Division.of(groups.size(), 1 - share) + 0.5);
        return new Sides(flat(groups.subList(0, kept)), flat(groups.subList(kept, groups.size())));
    }

    /** Scaffolds by lot; one that is larger than what is still wanted of the other side stays. */
    private static Sides byDrawnScaffold(List<Molecule> molecules, double share, long seed) {
        List<List<Molecule>> groups = new ArrayList<>(groups(molecules, Molecule::scaffold));
        shuffle(groups, Seeds.generator(seed, "molecules.partition"));
        double wanted = Division.of(molecules.size(), share);
        Sides filled = filled(groups, wanted);
        return new Sides(filled.apart(), filled.kept());
    }

    /** The commonest scaffolds stay, as in MoleculeNet; equally common ones in the order of their SMILES. */
    private static Sides byRareScaffold(List<Molecule> molecules, double share) {
        List<List<Molecule>> groups = new ArrayList<>(groups(molecules, Molecule::scaffold));
        groups.sort(
                Comparator.comparingInt((List<Molecule> group) -> group.size()).reversed());
        double wanted = Division.of(molecules.size(), 1 - share);
        return filled(groups, wanted);
    }

    /** Groups in their order, kept as long as they fit into what is wanted; one that does not is passed over. */
    private static Sides filled(List<List<Molecule>> groups, double wanted) {
        List<List<Molecule>> kept = new ArrayList<>();
        List<List<Molecule>> apart = new ArrayList<>();
        int taken = 0;
        for (List<Molecule> group : groups) {
            boolean fits = taken + group.size() <= wanted;
            taken += fits ? group.size() : 0;
            (fits ? kept : apart).add(group);
        }
        return new Sides(flat(kept), flat(apart));
    }

    /** From that size on whose share comes nearest to the one wanted. */
    private static Sides bySize(MoleculeSet set, List<Molecule> molecules, double share) {
        int threshold = threshold(molecules.stream().map(set::size).toList(), share);
        return new Sides(
                molecules.stream()
                        .filter(molecule -> set.size(molecule) < threshold)
                        .toList(),
                molecules.stream()
                        .filter(molecule -> set.size(molecule) >= threshold)
                        .toList());
    }

    private static int threshold(List<Integer> sizes, double share) {
        double wanted = Division.of(sizes.size(), share);
        int best = Integer.MAX_VALUE;
        double leastMiss = Double.POSITIVE_INFINITY;
        for (int candidate : new TreeSet<>(sizes)) {
            long above = sizes.stream().filter(size -> size >= candidate).count();
            double miss = Math.abs(above - wanted);
            if (miss < leastMiss) {
                leastMiss = miss;
                best = candidate;
            }
        }
        return best;
    }

    private static Collection<List<Molecule>> groups(List<Molecule> molecules, Function<Molecule, String> by) {
        Map<String, List<Molecule>> groups = new TreeMap<>();
        molecules.forEach(molecule -> groups.computeIfAbsent(by.apply(molecule), key -> new ArrayList<>())
                .add(molecule));
        return groups.values();
    }

    private static void shuffle(List<List<Molecule>> groups, RandomGenerator random) {
        for (int i = groups.size() - 1; i > 0; i--) {
            Collections.swap(groups, i, random.nextInt(i + 1));
        }
    }

    private static List<Molecule> flat(List<List<Molecule>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Molecule::row))
                .toList();
    }
}
