package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.BondMending;
import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.chemistry.RigidPieces;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.description.Describer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * What is left of molecules without one of their substructures: hydrogen takes its place, and the rest is described anew. For one
 * thread at a time.
 */
public final class Occlusion {
    private final SmilesReader writer = new SmilesReader();
    private final MoleculeDescription description;
    private final Radicals radicals;

    /**
     * A way of leaving out substructures of the molecules of one set.
     *
     * @param describer describes them as the set does
     * @param radicals what became of open valences when they were read
     */
    public Occlusion(Describer describer, Radicals radicals) {
        this.description = new MoleculeDescription(describer);
        this.radicals = radicals;
    }

    /**
     * A molecule without a substructure.
     *
     * @param substructure canonical SMILES of what is left out
     * @param rest the others, at the place of the molecule; its geometry is unknown
     */
    public record Occluded(String substructure, Molecule rest) {}

    /** The molecule without each of its rigid pieces in turn; nothing of a molecule that is one piece. */
    public List<Occluded> of(Molecule molecule) {
        try {
            IAtomContainer graph = description.read(molecule.smiles());
            if (radicals == Radicals.MEND) {
                BondMending.mend(graph);
            }
            List<Occluded> occluded = new ArrayList<>();
            for (RigidPieces.Cut cut : RigidPieces.of(graph)) {
                String smiles = writer.canonical(cut.rest());
                Molecule rest = description
                        .describe(molecule.row(), "", smiles, Optional.empty(), cut.rest())
                        .molecule();
                occluded.add(new Occluded(writer.canonical(cut.piece()), rest));
            }
            return occluded;
        } catch (UnreadableSmilesException e) {
            throw new IllegalStateException("a molecule that was read cannot be read again", e);
        }
    }
}
