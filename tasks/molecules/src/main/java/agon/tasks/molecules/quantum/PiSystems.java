package agon.tasks.molecules.quantum;

import agon.tasks.molecules.chemistry.HuckelGraph;
import agon.tasks.molecules.chemistry.PiSystemFinder;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.data.Molecule;
import java.util.HashMap;
import java.util.Map;

/** The conjugated atoms and bonds of molecules, read off their structures once, when first asked for. */
public final class PiSystems {
    private final SmilesReader reader;
    private final Map<Integer, HuckelGraph> known = new HashMap<>();

    /** @param reader reads structures; used by nobody else */
    public PiSystems(SmilesReader reader) {
        this.reader = reader;
    }

    /** The graph of a molecule of a set whose every molecule has one. */
    public synchronized HuckelGraph of(Molecule molecule) {
        return known.computeIfAbsent(molecule.row(), row -> read(molecule));
    }

    private HuckelGraph read(Molecule molecule) {
        try {
            return HuckelGraph.of(new PiSystemFinder().find(reader.read(molecule.smiles())));
        } catch (UnreadableSmilesException e) {
            throw new IllegalStateException("a molecule of the set cannot be read back", e);
        }
    }
}
