package agon.tasks.molecules.data;

import agon.tasks.molecules.description.Descriptors;
import agon.tasks.molecules.description.Fingerprint;

/**
 * One molecule as everyone may see it. The value to be predicted is not part of it.
 *
 * @param row place in its data set, from 0; two rows may hold the same molecule
 * @param name as in the file, or the canonical SMILES for a generated molecule
 * @param smiles as in the data, trimmed
 * @param canonical canonical SMILES without stereo marks: equal for the same molecular graph
 * @param descriptors named numbers
 * @param fingerprint structural features as bits
 */
public record Molecule(
        int row, String name, String smiles, String canonical, Descriptors descriptors, Fingerprint fingerprint) {

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
