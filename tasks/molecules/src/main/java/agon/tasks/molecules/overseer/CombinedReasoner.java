package agon.tasks.molecules.overseer;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.tasks.molecules.quantum.OrbitalReasoner;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.ArrayList;
import java.util.List;

/**
 * Reasons about a value both by what is known of molecules as a whole and by orbitals, asking everything at once, and takes the
 * mean weighted by precision. What one of the two concludes at once by itself, because it was measured or is small, is not
 * asked about.
 *
 * @param knowing reasons by what is known
 * @param orbital reasons by orbitals
 * @param variance of the error that a gap of two levels has that H was told, as far as H knows; above 0
 */
record CombinedReasoner(MoleculeReasoner knowing, OrbitalReasoner orbital, double variance)
        implements Reasoner<MoleculeQuestion, Double> {

    private static final int FRONTIER = 2;

    @Override
    public Step<MoleculeQuestion, Double> next(MoleculeQuestion question, List<Double> told) {
        if (question.inquiry() instanceof OrbitalInquiry) {
            return orbital.next(question, told);
        }
        if (!question.asksValue()
                || knowing.knowledge().measured(question.molecule()).isPresent()) {
            return knowing.next(question, told);
        }
        if (orbital.unaided(question).isPresent()) {
            return orbital.next(question, told);
        }
        List<MoleculeQuestion> known = knowing.questions(question.molecule());
        if (told.isEmpty()) {
            List<MoleculeQuestion> asked = new ArrayList<>(known);
            asked.addAll(orbital.decomposition().frontier(question.molecule()));
            return new Step.Ask<>(asked);
        }
        double gap = told.get(known.size()) - told.get(known.size() + 1);
        Estimate byKnowledge = known.isEmpty()
                ? knowing.knowledge().opinion(question.molecule())
                : knowing.estimate(question.molecule(), told.subList(0, known.size()));
        return new Step.Conclude<>(Estimate.combine(List.of(byKnowledge, new Estimate(gap, variance)))
                .value());
    }

    @Override
    public DecompositionShape shape() {
        int most = Math.max(orbital.shape().mostAnswers(), knowing.shape().mostAnswers() + FRONTIER);
        return new DecompositionShape(most, most);
    }
}
