package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.PiSystem;
import agon.tasks.molecules.chemistry.PiSystemFinder;
import agon.tasks.molecules.chemistry.Scaffolds;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.description.BondReading;
import agon.tasks.molecules.description.CircularFingerprints;
import agon.tasks.molecules.description.CoulombMatrix;
import agon.tasks.molecules.description.Describer;
import java.util.Optional;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Turns SMILES into molecules with everything that may be seen of them. What is described is the graph as it is read from the
 * canonical SMILES: some features go by where double bonds were drawn, and a ring may be drawn in several ways. So nothing that is
 * seen of a molecule depends on how somebody wrote it down. For one thread at a time.
 */
final class MoleculeDescription {
    private final SmilesReader reader = new SmilesReader();
    private final Scaffolds scaffolds = new Scaffolds(reader);
    private final PiSystemFinder finder = new PiSystemFinder();
    private final CircularFingerprints fingerprints = new CircularFingerprints();
    private final Describer describer;

    MoleculeDescription(Describer describer) {
        this.describer = describer;
    }

    /** A molecule and its conjugated atoms. */
    record Described(Molecule molecule, PiSystem piSystem) {}

    /** A molecule that belongs into every set. */
    Described describe(int row, String smiles) throws UnreadableSmilesException {
        IAtomContainer graph = read(smiles);
        return describe(row, "", smiles, Optional.empty(), graph);
    }

    /** The graph of a structure. */
    IAtomContainer read(String smiles) throws UnreadableSmilesException {
        return reader.read(smiles);
    }

    /**
     * Everything that may be seen of a molecule.
     *
     * @param name blank for molecules that are called by their structure
     * @param graph as read
     */
    Described describe(int row, String name, String smiles, Optional<CoulombMatrix> coulomb, IAtomContainer graph) {
        String canonical = reader.canonical(graph);
        IAtomContainer drawn = drawn(canonical, graph);
        PiSystem piSystem = finder.find(drawn);
        Molecule molecule = new Molecule(
                row,
                name.isBlank() ? canonical : name,
                smiles.strip(),
                canonical,
                scaffolds.of(drawn),
                describer.describe(drawn, piSystem),
                fingerprints.of(drawn),
                BondReading.of(drawn, piSystem),
                coulomb);
        return new Described(molecule, piSystem);
    }

    /** The graph as the canonical SMILES has it; as it was read where that cannot be read back. */
    private IAtomContainer drawn(String canonical, IAtomContainer graph) {
        try {
            return reader.read(canonical);
        } catch (UnreadableSmilesException e) {
            return graph;
        }
    }
}
