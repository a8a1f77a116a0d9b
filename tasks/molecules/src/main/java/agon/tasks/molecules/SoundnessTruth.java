package agon.tasks.molecules;

import agon.api.task.Truth;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.PlantedModel;
import agon.tasks.molecules.question.SoundnessInquiry;
import java.util.OptionalDouble;

/**
 * The right answers where models are judged as well: those that were planted are not sound, those that H trained are.
 *
 * @param others answers everything else
 * @param scale what is answered of a sound model
 */
record SoundnessTruth(Truth<MoleculeQuestion, Double> others, double scale) implements Truth<MoleculeQuestion, Double> {
    @Override
    public Double answer(MoleculeQuestion question) {
        if (question.inquiry() instanceof SoundnessInquiry inquiry) {
            return inquiry.model() instanceof PlantedModel ? 0.0 : scale;
        }
        return others.answer(question);
    }

    @Override
    public boolean accepts(MoleculeQuestion question, Double answer) {
        return question.inquiry() instanceof SoundnessInquiry
                ? answer(question).equals(answer)
                : others.accepts(question, answer);
    }

    @Override
    public double score(MoleculeQuestion question, Double answer) {
        return question.inquiry() instanceof SoundnessInquiry
                ? (accepts(question, answer) ? 1 : 0)
                : others.score(question, answer);
    }

    @Override
    public OptionalDouble spread(MoleculeQuestion question) {
        return question.inquiry() instanceof SoundnessInquiry ? OptionalDouble.empty() : others.spread(question);
    }
}
