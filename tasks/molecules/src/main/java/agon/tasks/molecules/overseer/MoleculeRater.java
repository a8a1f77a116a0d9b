package agon.tasks.molecules.overseer;

import agon.api.oversight.Rater;
import agon.tasks.molecules.question.MoleculeQuestion;

/**
 * Rates by distance from H's own opinion; prefers the answer that is more likely nearer to the truth. Beyond its
 * competence every answer is as good as another.
 *
 * @param unaided what H thinks
 * @param scale the distance at which a rating has fallen to 0, in the unit of the data set: the scale by which the truth scores
 *     answers, so that the two compare
 */
record MoleculeRater(Unaided unaided, double scale) implements Rater<MoleculeQuestion, Double> {
    private static final double UNDECIDED = 0.5;

    @Override
    public double rate(MoleculeQuestion question, Double answer) {
        return unaided.opinion(question)
                .map(own -> 1 - Math.min(1, Math.abs(answer - own.value()) / scale))
                .orElse(UNDECIDED);
    }

    @Override
    public double prefer(MoleculeQuestion question, Double first, Double second) {
        return unaided.opinion(question).map(own -> own.prefers(first, second)).orElse(UNDECIDED);
    }
}
