package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.description.Feature;
import agon.tasks.molecules.question.Inquiry;

/** A piece of evidence about the value of a molecule; each is true as far as it goes. */
public sealed interface MoleculeEvidence {

    /**
     * How a group of the molecule moves the rule's value away from that of a typical molecule.
     *
     * @param feature the group
     * @param amount how much of it there is
     * @param shift change of the value
     */
    record Group(Feature feature, double amount, double shift) implements MoleculeEvidence {}

    /**
     * A measured molecule.
     *
     * @param analogue which; perhaps the very molecule in question
     * @param value as measured
     * @param estimate for the molecule in question, carried over by the rule
     * @param similarity to the molecule in question, from 0 to 1
     */
    record Analogue(Molecule analogue, double value, Estimate estimate, double similarity)
            implements MoleculeEvidence {}

    /**
     * What an informant says.
     *
     * @param source who
     * @param estimate what
     */
    record Opinion(Inquiry source, Estimate estimate) implements MoleculeEvidence {}
}
