package agon.tasks.molecules.question;

import agon.tasks.molecules.data.Molecule;

/**
 * A question about a molecule. All but {@link Aspect#VALUE} are primitives that H answers itself; their right answer is
 * the value as well, since a source is right in so far as it says the truth.
 *
 * @param molecule about which
 * @param aspect what
 */
public record MoleculeQuestion(Molecule molecule, Aspect aspect) {

    /** The question of the task about a molecule. */
    public static MoleculeQuestion value(Molecule molecule) {
        return new MoleculeQuestion(molecule, Aspect.VALUE);
    }
}
