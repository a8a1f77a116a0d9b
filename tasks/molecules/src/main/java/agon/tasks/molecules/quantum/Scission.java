package agon.tasks.molecules.quantum;

import agon.tasks.molecules.chemistry.Cutting;
import agon.tasks.molecules.chemistry.Fragment;
import agon.tasks.molecules.chemistry.HuckelGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where H cuts a fragment, so that what is left is as small as can be.
 *
 * <p>A bond {@code e} between {@code u} and {@code v} taken out of a graph {@code G} leaves (E. Heilbronner, Helv. Chim. Acta
 * 1953, 36, 170; with rings as H. Sachs, Publ. Math. Debrecen 1964, 11, 119 counts them)
 * {@code phi(G) = phi(G-e) - k^2 phi(G-u-v) - 2 sum over rings R through e of (product of k in R) phi(G-R)}.
 *
 * @param graph the graph of the whole molecule
 * @param cutting cuts it
 */
record Scission(HuckelGraph graph, Cutting cutting) {

    static Scission of(HuckelGraph graph) {
        return new Scission(graph, new Cutting(graph));
    }

    /** How a fragment of two atoms or more splits. */
    Splitting split(Fragment fragment) {
        List<Fragment> parts = cutting.parts(fragment);
        if (parts.size() > 1) {
            return new Splitting.Product(parts);
        }
        int bond = bond(fragment);
        HuckelGraph.Bond cut = graph.bonds().get(bond);
        List<Fragment> fragments = new ArrayList<>(List.of(cutting.withoutBond(fragment, bond)));
        List<Double> factors = new ArrayList<>(List.of(1.0));
        double constant = add(
                cutting.without(fragment, Set.of(cut.first(), cut.second())),
                -cut.resonance() * cut.resonance(),
                fragments,
                factors);
        for (List<Integer> ring : cutting.ringsThrough(fragment, bond)) {
            double product = ring.stream()
                    .mapToDouble(place -> graph.bonds().get(place).resonance())
                    .reduce(1, (a, b) -> a * b);
            constant += add(cutting.without(fragment, cutting.atoms(ring)), -2 * product, fragments, factors);
        }
        return new Splitting.Sum(fragments, factors, constant);
    }

    /** Notes a term; returns what it adds to the constant. */
    private static double add(Fragment rest, double factor, List<Fragment> fragments, List<Double> factors) {
        if (rest.size() == 0) {
            return factor;
        }
        int known = fragments.indexOf(rest);
        if (known >= 0) {
            factors.set(known, factors.get(known) + factor);
        } else {
            fragments.add(rest);
            factors.add(factor);
        }
        return 0;
    }

    /** The atom whose removal leaves the largest part as small as can be; the first of several. */
    int atom(Fragment fragment) {
        int best = fragment.atoms().get(0);
        int least = Integer.MAX_VALUE;
        for (int atom : fragment.atoms()) {
            int largest = largest(cutting.without(fragment, Set.of(atom)));
            if (largest < least) {
                least = largest;
                best = atom;
            }
        }
        return best;
    }

    /** The bond that splits a connected fragment most evenly; if none splits it, the one in the fewest rings. */
    private int bond(Fragment fragment) {
        int best = fragment.bonds().get(0);
        int least = Integer.MAX_VALUE;
        for (int bond : fragment.bonds()) {
            int largest = largest(cutting.withoutBond(fragment, bond));
            if (largest < least) {
                least = largest;
                best = bond;
            }
        }
        return least < fragment.size() ? best : inFewestRings(fragment);
    }

    private int inFewestRings(Fragment fragment) {
        int best = fragment.bonds().get(0);
        int fewest = Integer.MAX_VALUE;
        for (int bond : fragment.bonds()) {
            int rings = cutting.ringsThrough(fragment, bond).size();
            if (rings < fewest) {
                fewest = rings;
                best = bond;
            }
        }
        return best;
    }

    private int largest(Fragment fragment) {
        return cutting.parts(fragment).stream().mapToInt(Fragment::size).max().orElse(0);
    }
}
