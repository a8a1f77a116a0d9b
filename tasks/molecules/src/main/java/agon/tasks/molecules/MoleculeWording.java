package agon.tasks.molecules;

import agon.api.codec.Wording;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Property;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.Locale;

/**
 * Molecules in words.
 *
 * @param property what is asked about, and its unit
 * @param measured whether the molecules are rows of a file
 */
record MoleculeWording(Property property, boolean measured) implements Wording<MoleculeQuestion, Double> {

    /** Rows of files are named, counting those that were kept, since two of them may hold the same molecule. */
    @Override
    public String question(MoleculeQuestion question) {
        Molecule molecule = question.molecule();
        String row = measured ? ", row " + (molecule.row() + 1) : "";
        if (question.inquiry() instanceof OrbitalInquiry inquiry) {
            return inquiry.title() + " of " + molecule + row;
        }
        String source = question.asksValue()
                ? ""
                : " according to " + question.inquiry().title();
        return property.title() + " of " + molecule + row + source;
    }

    @Override
    public String answer(Double answer) {
        return String.format(Locale.ROOT, "%.4f %s", answer, property.unit()).stripTrailing();
    }
}
