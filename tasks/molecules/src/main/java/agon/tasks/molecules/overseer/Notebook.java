package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Neighbours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Measured molecules and their values. Immutable. */
public final class Notebook {
    /** Most analogues that are looked up for a molecule. */
    public static final int ANALOGUES = 4;

    private final List<Entry> entries;
    private final Map<Integer, Double> byRow = new HashMap<>();
    private final Map<String, Double> byStructure = new HashMap<>();
    private final Neighbours neighbours;
    private final Map<Integer, List<Neighbours.Neighbour>> analogues = new ConcurrentHashMap<>();

    /**
     * One measurement.
     *
     * @param molecule what was measured
     * @param value the result
     */
    public record Entry(Molecule molecule, double value) {}

    /** Of several measurements of one row the last counts; the order of the others does not matter. */
    public Notebook(List<Entry> measurements) {
        Map<Integer, Entry> ordered = new TreeMap<>();
        measurements.forEach(entry -> ordered.put(entry.molecule().row(), entry));
        entries = List.copyOf(ordered.values());
        for (Entry entry : entries) {
            byRow.put(entry.molecule().row(), entry.value());
            byStructure.putIfAbsent(entry.molecule().canonical(), entry.value());
        }
        neighbours = new Neighbours(entries.stream().map(Entry::molecule).toList());
    }

    /** This notebook with more in it. */
    public Notebook with(List<Entry> more) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new Notebook(all);
    }

    /** Everything measured, by row. */
    public List<Entry> entries() {
        return entries;
    }

    /** The measured value of a molecule: of its own row, else of another row with the same structure. */
    public OptionalDouble value(Molecule molecule) {
        Double own = byRow.get(molecule.row());
        Double found = own == null ? byStructure.get(molecule.canonical()) : own;
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    /** The {@value #ANALOGUES} nearest measured analogues of a molecule, never the molecule itself; looked up once. */
    public List<Neighbours.Neighbour> analogues(Molecule molecule) {
        return analogues.computeIfAbsent(
                molecule.row(), row -> neighbours.nearest(molecule, ANALOGUES, candidate -> true));
    }
}
