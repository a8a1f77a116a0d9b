package agon.tasks.molecules.data;

import agon.tasks.molecules.description.AtomsAndBonds;
import agon.tasks.molecules.description.CoulombMatrix;
import agon.tasks.molecules.description.Descriptors;
import agon.tasks.molecules.description.Fingerprint;
import java.util.Optional;

/**
 * One molecule as everyone may see it. The value to be predicted is not part of it.
 *
 * @param row place in its data set, from 0; two rows may hold the same molecule
 * @param name as in the file, or the canonical SMILES where it has no name
 * @param smiles as in the data, trimmed
 * @param canonical canonical SMILES without stereo marks: equal for the same molecular graph
 * @param scaffold canonical SMILES of its Bemis-Murcko scaffold; empty for a molecule without rings
 * @param descriptors named numbers
 * @param fingerprint structural features as bits
 * @param structure its atoms and bonds
 * @param coulomb matrix of its geometry, where that is known
 */
public record Molecule(
        int row,
        String name,
        String smiles,
        String canonical,
        String scaffold,
        Descriptors descriptors,
        Fingerprint fingerprint,
        AtomsAndBonds structure,
        Optional<CoulombMatrix> coulomb) {

    /** The same molecule at another place. */
    public Molecule at(int place) {
        return new Molecule(place, name, smiles, canonical, scaffold, descriptors, fingerprint, structure, coulomb);
    }

    /** The same molecule as it would look with other descriptors; for trying out what a model goes by. */
    public Molecule seenWith(Descriptors others) {
        return new Molecule(row, name, smiles, canonical, scaffold, others, fingerprint, structure, coulomb);
    }

    /** The same molecule as it would look with the fingerprint, the atoms and the bonds of another one. */
    public Molecule seenAs(Molecule other) {
        return new Molecule(
                row, name, smiles, canonical, scaffold, descriptors, other.fingerprint, other.structure, coulomb);
    }

    /** Row and SMILES say it all, and are quick to hash. */
    @Override
    public int hashCode() {
        return 31 * row + smiles.hashCode();
    }

    @Override
    public String toString() {
        return name.equals(canonical) ? smiles : name + " (" + smiles + ")";
    }
}
