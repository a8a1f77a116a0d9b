package agon.tasks.molecules.quantum;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Reasons by the Hückel method. The gap comes down to two levels; a level to the number of levels above the middle of its
 * bounds and to the same level within half of them; a number of levels to that without one atom and to the signs of two
 * polynomials; a polynomial to those of the fragments that one bond leaves. Each sub-question is smaller and can be checked.
 * Whatever concerns a few atoms alone, H works out at once.
 *
 * @param decomposition what comes down to what
 * @param answers what H works out at once
 * @param atoms of the largest fragment that H works out at once, at least 1
 */
public record OrbitalReasoner(OrbitalDecomposition decomposition, OrbitalAnswers answers, int atoms)
        implements Reasoner<MoleculeQuestion, Double> {

    /** Independent rings of the largest molecules that H can split. */
    public static final int MOST_RINGS = 5;

    /**
     * The most that is asked at once: the two fragments that a bond leaves without rings, and one more for each ring through
     * it, of which there are no more than half of all sums of independent rings.
     */
    public static final int MOST_ASKED = 2 + (1 << MOST_RINGS - 1);

    /** What H works out at once; empty where it has to ask. */
    public OptionalDouble unaided(MoleculeQuestion question) {
        Molecule molecule = question.molecule();
        if (question.inquiry() instanceof OrbitalInquiry.Level level && Bounds.narrow(level)) {
            return OptionalDouble.of(level.middle());
        }
        if (size(question) > atoms) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                question.inquiry() instanceof OrbitalInquiry inquiry
                        ? answers.answer(molecule, inquiry)
                        : answers.gap(molecule));
    }

    @Override
    public Step<MoleculeQuestion, Double> next(MoleculeQuestion question, List<Double> told) {
        OptionalDouble known = unaided(question);
        if (known.isPresent()) {
            return new Step.Conclude<>(known.getAsDouble());
        }
        Molecule molecule = question.molecule();
        if (question.inquiry() instanceof OrbitalInquiry.Level level) {
            return next(question, level, told);
        }
        if (told.isEmpty()) {
            return new Step.Ask<>(decomposition.children(question));
        }
        if (question.inquiry() instanceof OrbitalInquiry.Share share) {
            return new Step.Conclude<>(decomposition.share(molecule, share, told));
        }
        if (question.inquiry() instanceof OrbitalInquiry.Polynomial polynomial) {
            return new Step.Conclude<>(decomposition.polynomial(molecule, polynomial, told));
        }
        return new Step.Conclude<>(told.get(0) - told.get(1));
    }

    /** First which half, then the level within it; what lies outside of it cannot be. */
    private Step<MoleculeQuestion, Double> next(
            MoleculeQuestion question, OrbitalInquiry.Level level, List<Double> told) {
        if (told.isEmpty()) {
            return new Step.Ask<>(decomposition.children(question).subList(0, 1));
        }
        MoleculeQuestion half = decomposition.half(question, level, told.get(0));
        if (told.size() == 1) {
            return new Step.Ask<>(List.of(half));
        }
        OrbitalInquiry.Level within = (OrbitalInquiry.Level) half.inquiry();
        return new Step.Conclude<>(Math.min(within.high(), Math.max(within.low(), told.get(1))));
    }

    /** Conjugated atoms that a question is about. */
    public int size(MoleculeQuestion question) {
        if (question.inquiry() instanceof OrbitalInquiry.Share share) {
            return share.fragment().size();
        }
        if (question.inquiry() instanceof OrbitalInquiry.Polynomial polynomial) {
            return polynomial.fragment().size();
        }
        return decomposition.graph(question.molecule()).coulomb().size();
    }

    @Override
    public DecompositionShape shape() {
        return new DecompositionShape(MOST_ASKED, MOST_ASKED);
    }
}
