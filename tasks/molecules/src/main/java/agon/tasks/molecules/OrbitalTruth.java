package agon.tasks.molecules;

import agon.api.task.Truth;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.quantum.OrbitalAnswers;
import agon.tasks.molecules.quantum.OrbitalSpread;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.OptionalDouble;

/**
 * The right answers where orbitals are asked about as well. Levels are known to within bounds, so an answer is right that is
 * within {@value #NEAR}.
 *
 * @param set holds the values
 * @param answers works out all else
 * @param spread tells how far answers about orbitals lie apart
 */
record OrbitalTruth(MoleculeSet set, OrbitalAnswers answers, OrbitalSpread spread)
        implements Truth<MoleculeQuestion, Double> {
    private static final double NEAR = 1e-6;

    @Override
    public Double answer(MoleculeQuestion question) {
        return question.inquiry() instanceof OrbitalInquiry inquiry
                ? answers.answer(question.molecule(), inquiry)
                : set.value(question.molecule());
    }

    @Override
    public boolean accepts(MoleculeQuestion question, Double answer) {
        return Math.abs(answer - answer(question)) <= NEAR;
    }

    @Override
    public OptionalDouble spread(MoleculeQuestion question) {
        return question.inquiry() instanceof OrbitalInquiry
                ? OptionalDouble.of(spread.of(question))
                : OptionalDouble.empty();
    }
}
