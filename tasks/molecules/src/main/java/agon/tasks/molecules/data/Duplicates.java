package agon.tasks.molecules.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What becomes of rows that hold the same molecule: those of equal canonical SMILES, stereo marks aside. */
public enum Duplicates {
    /** Every row stays; those of one molecule fall on the same side of every partition. */
    KEEP {
        @Override
        List<MoleculeSet.Entry> among(List<MoleculeSet.Entry> entries) {
            return entries;
        }
    },
    /** The first row stays, with the mean of the values and of the estimates. */
    MERGE {
        @Override
        List<MoleculeSet.Entry> among(List<MoleculeSet.Entry> entries) {
            Map<String, List<MoleculeSet.Entry>> groups = new LinkedHashMap<>();
            entries.forEach(
                    entry -> groups.computeIfAbsent(entry.molecule().canonical(), canonical -> new ArrayList<>())
                            .add(entry));
            List<MoleculeSet.Entry> merged = new ArrayList<>();
            for (List<MoleculeSet.Entry> group : groups.values()) {
                merged.add(merged(group, merged.size()));
            }
            return merged;
        }
    };

    abstract List<MoleculeSet.Entry> among(List<MoleculeSet.Entry> entries);

    private static MoleculeSet.Entry merged(List<MoleculeSet.Entry> group, int row) {
        double value =
                group.stream().mapToDouble(MoleculeSet.Entry::value).average().orElseThrow();
        OptionalDouble estimate = group.stream()
                .flatMapToDouble(entry -> entry.estimate().stream())
                .average();
        return new MoleculeSet.Entry(group.get(0).molecule().at(row), value, estimate);
    }
}
