package agon.tasks.molecules;

import agon.api.codec.Wording;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.Locale;

/**
 * Molecules in words.
 *
 * @param data tells property and unit
 */
record MoleculeWording(MoleculeData data) implements Wording<MoleculeQuestion, Double> {

    /** Rows of measured data are named, since two of them may hold the same molecule. */
    @Override
    public String question(MoleculeQuestion question) {
        Molecule molecule = question.molecule();
        String row = data == MoleculeData.ESOL ? ", row " + (molecule.row() + 1) : "";
        String source = question.aspect() == Aspect.VALUE
                ? ""
                : " according to " + question.aspect().title();
        return data.property() + " of " + molecule + row + source;
    }

    @Override
    public String answer(Double answer) {
        return String.format(Locale.ROOT, "%.4f %s", answer, data.unit());
    }
}
