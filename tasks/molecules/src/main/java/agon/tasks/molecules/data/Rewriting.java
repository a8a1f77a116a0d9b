package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.BondMending;
import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.description.Describer;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;

/**
 * Writes molecules down in other words: the atoms in another order, an equivalent SMILES (E. J. Bjerrum, arXiv:1703.07076), and
 * described anew as it is read there. Whatever is a property of the molecule must stay the same. Its place in the data set stays,
 * since estimates that came with the data are found by it, and so does its geometry. For one thread at a time.
 */
public final class Rewriting {
    private final SmilesReader reader = new SmilesReader();
    private final SmilesGenerator generator = new SmilesGenerator(SmiFlavor.UseAromaticSymbols);
    private final MoleculeDescription description;
    private final Radicals radicals;

    /**
     * A way of rewriting the molecules of one set.
     *
     * @param describer describes them as the set does
     * @param radicals what became of open valences when they were read
     */
    public Rewriting(Describer describer, Radicals radicals) {
        this.description = new MoleculeDescription(describer);
        this.radicals = radicals;
    }

    /** The same molecule in other words; empty where what was written cannot be read back as the same graph. */
    public Optional<Molecule> of(Molecule molecule, RandomGenerator random) {
        try {
            IAtomContainer graph = description.read(molecule.smiles());
            if (radicals == Radicals.MEND) {
                BondMending.mend(graph);
            }
            shuffle(graph, random);
            String written = generator.create(graph);
            Molecule rewritten = description
                    .describe(molecule.row(), "", written, molecule.coulomb(), reader.read(written))
                    .molecule();
            return Optional.of(rewritten).filter(read -> read.canonical().equals(molecule.canonical()));
        } catch (UnreadableSmilesException | CDKException e) {
            return Optional.empty();
        }
    }

    private static void shuffle(IAtomContainer graph, RandomGenerator random) {
        IAtom[] atoms = new IAtom[graph.getAtomCount()];
        for (int i = 0; i < atoms.length; i++) {
            int j = random.nextInt(i + 1);
            atoms[i] = atoms[j];
            atoms[j] = graph.getAtom(i);
        }
        graph.setAtoms(atoms);
    }
}
