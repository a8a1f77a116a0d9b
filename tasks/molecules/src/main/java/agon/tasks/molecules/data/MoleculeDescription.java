package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.PiSystem;
import agon.tasks.molecules.chemistry.PiSystemFinder;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.description.CircularFingerprints;
import agon.tasks.molecules.description.Describer;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Turns SMILES into molecules with everything that may be seen of them. For one thread at a time. */
final class MoleculeDescription {
    private final SmilesReader reader = new SmilesReader();
    private final PiSystemFinder finder = new PiSystemFinder();
    private final CircularFingerprints fingerprints = new CircularFingerprints();
    private final Describer describer;

    MoleculeDescription(Describer describer) {
        this.describer = describer;
    }

    /** A molecule and its conjugated atoms. */
    record Described(Molecule molecule, PiSystem piSystem) {}

    Described describe(int row, String name, String smiles) throws UnreadableSmilesException {
        IAtomContainer graph = reader.read(smiles);
        PiSystem piSystem = finder.find(graph);
        String canonical = reader.canonical(graph);
        Molecule molecule = new Molecule(
                row, name, smiles.strip(), canonical, describer.describe(graph, piSystem), fingerprints.of(graph));
        return new Described(molecule, piSystem);
    }
}
