package agon.tasks.molecules.overseer;

import agon.tasks.molecules.quantum.OrbitalReasoner;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What H thinks without asking anybody.
 *
 * @param knowledge what H knows of molecules as a whole, if anything
 * @param competence up to which size it dares to judge them by that
 * @param orbital how it reasons about orbitals, if it does
 */
record Unaided(Optional<Knowledge> knowledge, Competence competence, Optional<OrbitalReasoner> orbital) {

    /** What is worked out is known to next to nothing, but not nothing. */
    private static final double EXACT_VARIANCE = 1e-9;

    /** H's own answer; empty beyond its competence. */
    Optional<Estimate> opinion(MoleculeQuestion question) {
        Optional<Estimate> exact = orbital.flatMap(reasoner -> exact(reasoner, question));
        if (exact.isPresent()) {
            return exact;
        }
        return !(question.inquiry() instanceof OrbitalInquiry) && competence.covers(question.molecule())
                ? knowledge.map(known -> known.source(question.molecule(), question.inquiry()))
                : Optional.empty();
    }

    private static Optional<Estimate> exact(OrbitalReasoner reasoner, MoleculeQuestion question) {
        boolean orbital = question.asksValue() || question.inquiry() instanceof OrbitalInquiry;
        OptionalDouble own = orbital ? reasoner.unaided(question) : OptionalDouble.empty();
        return own.isPresent() ? Optional.of(new Estimate(own.getAsDouble(), EXACT_VARIANCE)) : Optional.empty();
    }
}
