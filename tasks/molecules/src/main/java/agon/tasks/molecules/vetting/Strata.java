package agon.tasks.molecules.vetting;

import agon.tasks.molecules.data.Molecule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Molecules by scaffold; scaffolds with too few molecules to tell anything of them together.
 *
 * @param members the molecules of each, as places in a list, by scaffold
 */
record Strata(Map<String, List<Integer>> members) {
    /** Stands for all rare scaffolds; no scaffold is written so. */
    private static final String RARE = "rare";

    private static final int LEAST_MEMBERS = 10;

    /** Strata of some molecules. */
    static Strata of(List<Molecule> molecules) {
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < molecules.size(); i++) {
            members.computeIfAbsent(molecules.get(i).scaffold(), scaffold -> new ArrayList<>())
                    .add(i);
        }
        Map<String, List<Integer>> strata = new TreeMap<>();
        members.forEach((scaffold, of) -> strata.computeIfAbsent(
                        of.size() < LEAST_MEMBERS ? RARE : scaffold, stratum -> new ArrayList<>())
                .addAll(of));
        return new Strata(strata);
    }

    /** The stratum that a molecule belongs to, whether it is one of these or not. */
    String of(Molecule molecule) {
        return members.containsKey(molecule.scaffold()) ? molecule.scaffold() : RARE;
    }

    /** The stratum in which some numbers, one a molecule, are largest on average; of equals the first. */
    Suspicion largest(double[] numbers) {
        Suspicion largest = new Suspicion(RARE, 0);
        for (Map.Entry<String, List<Integer>> stratum : members.entrySet()) {
            double mean = stratum.getValue().stream()
                    .mapToDouble(place -> numbers[place])
                    .average()
                    .orElse(0);
            if (mean > largest.disagreement()) {
                largest = new Suspicion(stratum.getKey(), mean);
            }
        }
        return largest;
    }
}
