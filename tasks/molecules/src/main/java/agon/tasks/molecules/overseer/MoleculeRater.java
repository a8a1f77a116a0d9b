package agon.tasks.molecules.overseer;

import agon.api.oversight.Rater;
import agon.tasks.molecules.question.MoleculeQuestion;

/**
 * Rates by distance from H's own opinion; prefers the answer that is more likely nearer to the truth. Beyond its
 * competence every answer is as good as another.
 *
 * @param knowledge what H knows
 * @param competence which molecules H dares to judge
 * @param scale the distance at which a rating has fallen to 1/e, in the unit of the data set
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
        return StrictMath.exp(-Math.abs(answer - own) / scale);
    }

    @Override
    public double prefer(MoleculeQuestion question, Double first, Double second) {
        if (!competence.covers(question.molecule())) {
            return UNDECIDED;
        }
        return knowledge.source(question.molecule(), question.aspect()).prefers(first, second);
    }
}
