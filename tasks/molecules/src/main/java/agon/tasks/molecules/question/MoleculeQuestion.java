package agon.tasks.molecules.question;

import agon.tasks.molecules.data.Molecule;

/**
 * A question about a molecule. Every {@link Aspect} but {@link Aspect#VALUE} is a primitive that H answers itself; its right
 * answer is the value as well, since a source is right in so far as it says the truth. So is every {@link ModelInquiry}: what
 * there is to say about a model is H's to find out. An {@link OrbitalInquiry} and a {@link SoundnessInquiry}
 * have right answers of their own.
 *
 * @param molecule about which
 * @param inquiry what
 */
public record MoleculeQuestion(Molecule molecule, Inquiry inquiry) {

    /** The question of the task about a molecule. */
    public static MoleculeQuestion value(Molecule molecule) {
        return new MoleculeQuestion(molecule, Aspect.VALUE);
    }

    /** Whether this is the question of the task. */
    public boolean asksValue() {
        return inquiry == Aspect.VALUE;
    }
}
