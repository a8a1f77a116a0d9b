package agon.tasks.molecules.data;

import agon.api.task.Cache;
import agon.tasks.molecules.chemistry.Exclusion;
import agon.tasks.molecules.chemistry.Radicals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a file holds: molecules, and rows that are left out.
 *
 * @param entries in the order of the file
 * @param excluded in the order of the file
 */
public record MoleculeRows(List<MoleculeSet.Entry> entries, List<ExcludedRow> excluded) {
    private static final double MISFIT = 5;

    /** Copies the lists. */
    public MoleculeRows {
        entries = List.copyOf(entries);
        excluded = List.copyOf(excluded);
    }

    /**
     * Reads a file, or what was read of the same content in the same manner before.
     *
     * @param radicals what becomes of molecules with open valences
     * @param cache keeps what was read, described
     * @throws agon.api.task.InvalidData if the file cannot be used, or no row of it
     */
    public static MoleculeRows of(MoleculeFile file, Radicals radicals, Cache cache) {
        try {
            MoleculeRows rows = cache.find(
                    "molecules",
                    FileSum.of(file.path()) + " " + file.manner() + " " + radicals,
                    out -> {
                        Featurising featurising = new Featurising(radicals, out);
                        file.read(featurising);
                        featurising.end();
                    },
                    in -> new RowRecords().read(in));
            if (rows.entries().isEmpty()) {
                throw MoleculeFile.refusal(file.path(), rows.problems("no row of it is left"));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Refuses a file some of whose rows are left out. */
    public MoleculeRows requireAll(Path path) {
        if (!excluded.isEmpty()) {
            throw MoleculeFile.refusal(path, problems("rows: unusable: refuse forbids rows that cannot be used"));
        }
        return this;
    }

    private List<String> problems(String first) {
        List<String> problems = new ArrayList<>(List.of(first + ": " + counts()));
        excluded.forEach(row -> problems.add(row.toString()));
        return problems;
    }

    /** The set of these molecules. */
    public MoleculeSet set(String title, Property property, Size measure, Duplicates duplicates) {
        return new MoleculeSet(title, property.unit(), measure, duplicates.among(entries));
    }

    /** How many rows were left out by which rule, in a sentence; then whether what is said of the values is far off, and a
     * line a row. */
    public List<String> remarks(Path path, Property property) {
        int all = entries.size() + excluded.size();
        List<String> remarks = new ArrayList<>();
        remarks.add(path + ": " + entries.size() + " of " + all + " rows can be used"
                + (excluded.isEmpty() ? "" : "; left out: " + counts()));
        misfit(property).ifPresent(misfit -> remarks.add(path + ": " + misfit));
        excluded.forEach(row -> remarks.add(path + ", " + row));
        return remarks;
    }

    /** A centre and a spread that were guessed badly spoil every rating, and nothing fails. */
    private Optional<String> misfit(Property property) {
        double mean = 0;
        for (MoleculeSet.Entry entry : entries) {
            mean += entry.value() / entries.size();
        }
        double variance = 0;
        for (MoleculeSet.Entry entry : entries) {
            variance += (entry.value() - mean) * (entry.value() - mean) / entries.size();
        }
        double deviation = StrictMath.sqrt(variance);
        boolean fits = Math.abs(mean - property.centre()) <= MISFIT * property.scale()
                && deviation <= MISFIT * property.scale()
                && deviation * MISFIT >= property.scale();
        return fits
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the values have mean %.4g and standard deviation %.4g, for which a centre of %.4g and a spread"
                                + " of %.4g are far off; set source.centre and source.spread",
                        mean,
                        deviation,
                        property.centre(),
                        property.scale()));
    }

    private String counts() {
        Map<Exclusion, Integer> counts = new TreeMap<>();
        excluded.forEach(row -> counts.merge(row.rule(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().title())
                .collect(Collectors.joining(", "));
    }
}
