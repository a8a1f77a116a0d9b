package agon.tasks.molecules.description;

import java.util.List;

/**
 * A molecule as a graph: what stands at each atom and each bond, without hydrogens and without stereochemistry.
 *
 * @param atoms heavy atoms, as the canonical SMILES has them one after the other
 * @param bonds between them
 */
public record AtomsAndBonds(List<Atom> atoms, List<Bond> bonds) {

    /** Copies the lists. */
    public AtomsAndBonds {
        atoms = List.copyOf(atoms);
        bonds = List.copyOf(bonds);
    }

    /**
     * A heavy atom. Pi bonds, aromaticity and conjugation tell its hybridisation.
     *
     * @param number atomic number
     * @param neighbours heavy atoms bonded to it
     * @param hydrogens bonded to it
     * @param charge formal
     * @param piBonds one for a double bond, two for a triple one; those of aromatic rings are not counted
     * @param aromatic of an aromatic ring
     * @param inRing of any ring
     * @param conjugated of a conjugated system, by a multiple bond or by a lone pair beside one
     */
    public record Atom(
            int number,
            int neighbours,
            int hydrogens,
            int charge,
            int piBonds,
            boolean aromatic,
            boolean inRing,
            boolean conjugated) {}

    /**
     * A bond.
     *
     * @param first place of one atom, from 0
     * @param second place of the other, which is greater
     * @param order aromatic bonds are told by that alone, wherever double bonds are drawn
     * @param inRing of any ring
     * @param conjugated between two conjugated atoms
     */
    public record Bond(int first, int second, Order order, boolean inRing, boolean conjugated) {}

    /** Orders of bonds. */
    public enum Order {
        /** One pair of electrons; whatever is none of the others. */
        SINGLE,
        /** Two pairs. */
        DOUBLE,
        /** Three pairs. */
        TRIPLE,
        /** Of an aromatic ring. */
        AROMATIC
    }
}
