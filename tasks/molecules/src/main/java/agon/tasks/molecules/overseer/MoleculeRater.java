package agon.tasks.molecules.overseer;

import agon.api.oversight.Rater;
import agon.tasks.molecules.question.MoleculeQuestion;

/**
 * Rates by distance from H's own opinion; prefers the answer that is more likely nearer to the truth. Beyond its
 * competence every answer is as good as another.
 *
 * @param knowledge what H knows
 * @param competence which molecules H dares to judge
 * @param scale the distance at which a rating has fallen to 0, in the unit of the data set: the scale by which the truth scores
 *     answers, so that the two compare
 */
public record MoleculeRater(Knowledge knowledge, Competence competence, double scale)
        implements Rater<MoleculeQuestion, Double> {
    private static final double UNDECIDED = 0.5;

    @Override
    public double rate(MoleculeQuestion question, Double answer) {
        if (!competence.covers(question.molecule())) {
            return UNDECIDED;
        }
        double own = knowledge.source(question.molecule(), question.aspect()).value();
        return 1 - Math.min(1, Math.abs(answer - own) / scale);
    }

    @Override
    public double prefer(MoleculeQuestion question, Double first, Double second) {
        if (!competence.covers(question.molecule())) {
            return UNDECIDED;
        }
        return knowledge.source(question.molecule(), question.aspect()).prefers(first, second);
    }
}
