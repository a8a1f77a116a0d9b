package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.PiSystem;
import agon.tasks.molecules.chemistry.PiSystemFinder;
import agon.tasks.molecules.chemistry.Scaffolds;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.description.CircularFingerprints;
import agon.tasks.molecules.description.CoulombMatrix;
import agon.tasks.molecules.description.Describer;
import java.util.Optional;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Turns SMILES into molecules with everything that may be seen of them. For one thread at a time. */
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
        PiSystem piSystem = finder.find(graph);
        String canonical = reader.canonical(graph);
        Molecule molecule = new Molecule(
                row,
                name.isBlank() ? canonical : name,
                smiles.strip(),
                canonical,
                scaffolds.of(graph),
                describer.describe(graph, piSystem),
                fingerprints.of(graph),
                coulomb);
        return new Described(molecule, piSystem);
    }
}
