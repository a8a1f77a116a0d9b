package agon.tasks.molecules.overseer;

import agon.api.codec.Codec;
import agon.api.codec.RealForm;
import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Facet;
import agon.api.oversight.Flawed;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the facets of H together: from what H knows, how far its competence goes, and its flaws.
 *
 * @param set the molecules
 * @param training those that H may be asked about and may have measured
 * @param relatives whom H asks about
 * @param competence which molecules H judges unaided
 * @param codec of the task; its answers are reals
 * @param form of the answers
 * @param flawed gives the facets their flaws
 */
public record MoleculeOverseer(
        MoleculeSet set,
        List<Molecule> training,
        Relatives relatives,
        Competence competence,
        Codec<MoleculeQuestion, Double> codec,
        RealForm<Double> form,
        Flawed<MoleculeQuestion, Double> flawed) {

    /** The facets that H offers, whatever it knows. */
    public static final Set<Class<? extends Facet>> FACETS =
            Set.of(Reasoner.class, Demonstrator.class, Rater.class, Arena.class, Laboratory.class, Investigator.class);

    /** H with the given knowledge. */
    public Overseer<MoleculeQuestion, Double> knowing(Knowledge knowledge) {
        Demonstrator<MoleculeQuestion, Double> demonstrator = question -> competence.covers(question.molecule())
                ? Optional.of(
                        knowledge.source(question.molecule(), question.aspect()).value())
                : Optional.empty();
        return Overseer.of(
                flawed.reasoner(new MoleculeReasoner(knowledge, relatives)),
                flawed.demonstrator(demonstrator),
                flawed.rater(new MoleculeRater(knowledge, competence, form.scale())),
                flawed.arena(new MoleculeArena(knowledge, training, form.centre(), form.scale())),
                new MoleculeLaboratory(training, set),
                new MoleculeInvestigator(this, knowledge));
    }
}
