package agon.tasks.molecules.vetting;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Whether a model answers about molecules or about the words in which they come: a metamorphic test (T. Y. Chen, S. C. Cheung
 * and S. M. Yiu, HKUST-CS98-01, 1998), which needs no measurement, because whatever the value of a molecule is, it is the same
 * for every way of writing it down.
 *
 * @param original molecules as they are in the data
 * @param rewritten the same in other words
 */
record Consistency(List<Molecule> original, List<Molecule> rewritten) {

    /** In typical spreads of the values; all that numbers of single precision and sums in another order may do is far less. */
    private static final double TOLERANCE = 0.01;

    /** Copies the lists. */
    Consistency {
        original = List.copyOf(original);
        rewritten = List.copyOf(rewritten);
    }

    /** Some of the molecules in other words. */
    static Consistency of(List<Molecule> molecules, int probes, Rewriting rewriting, RandomGenerator random) {
        List<Molecule> original = new ArrayList<>();
        List<Molecule> rewritten = new ArrayList<>();
        for (Molecule molecule : Lot.of(molecules, probes, random)) {
            rewriting.of(molecule, random).ifPresent(other -> {
                original.add(molecule);
                rewritten.add(other);
            });
        }
        return new Consistency(original, rewritten);
    }

    /** The share of molecules about which somebody says something else in other words; 0 where there are none. */
    double changed(Opinions opinions, double scale) {
        double[] before = opinions.of(original);
        double[] after = opinions.of(rewritten);
        int changed = 0;
        for (int i = 0; i < before.length; i++) {
            changed += Math.abs(before[i] - after[i]) > TOLERANCE * scale ? 1 : 0;
        }
        return before.length == 0 ? 0 : (double) changed / before.length;
    }
}
