package agon.tasks.molecules.overseer;

import agon.api.codec.Codec;
import agon.api.codec.RealForm;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Facet;
import agon.api.oversight.Flawed;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.data.Occlusion;
import agon.tasks.molecules.planting.Planting;
import agon.tasks.molecules.quantum.OrbitalReasoner;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Puts the facets of H together: from what H knows, how far its competence goes, and its flaws.
 *
 * @param kind what H knows about
 * @param set the molecules
 * @param training those that H may be asked about and may have measured
 * @param relatives whom H asks about
 * @param competence which molecules H judges unaided
 * @param codec of the task; its answers are reals
 * @param form of the answers
 * @param flawed gives the facets their flaws
 * @param modelling which models H trains, and what it asks about them
 * @param occlusion leaves out substructures, where H looks at what carries a prediction
 * @param planting how bad models are made, where any are planted
 * @param vetting how models are vetted before H relies on them; absent where they are not
 * @param orbital reasons about orbitals; absent where H knows nothing of them
 */
public record MoleculeOverseer(
        KnowledgeKind kind,
        MoleculeSet set,
        List<Molecule> training,
        Relatives relatives,
        Competence competence,
        Codec<MoleculeQuestion, Double> codec,
        RealForm<Double> form,
        Flawed<MoleculeQuestion, Double> flawed,
        Modelling modelling,
        Occlusion occlusion,
        Planting planting,
        Optional<ModelVetting.Plan> vetting,
        Optional<Orbitals> orbital) {

    /**
     * H's way with orbitals.
     *
     * @param reasoner reasons about them
     * @param doubt by how many spreads of the values H takes gaps that it is told to be off; above 0
     */
    public record Orbitals(OrbitalReasoner reasoner, double doubt) {}

    /** H with the given knowledge, before any study. */
    public Overseer<MoleculeQuestion, Double> knowing(Knowledge knowledge) {
        return knowing(knowledge, ModelVetting.NONE);
    }

    /** H with the given knowledge, as far as it has vetted its models. */
    Overseer<MoleculeQuestion, Double> knowing(Knowledge knowledge, ModelVetting models) {
        List<Facet> facets = new ArrayList<>(unaided(Optional.of(knowledge)));
        facets.add(flawed.reasoner(reasoner(knowledge)));
        facets.add(new SourceWeights(
                knowledge,
                relatives,
                orbital.map(orbitals -> OptionalDouble.of(variance(orbitals))).orElse(OptionalDouble.empty())));
        if (!kind.quantum()) {
            facets.add(flawed.arena(new MoleculeArena(knowledge, training, sources(), form.centre(), form.scale())));
        }
        if (kind.empirical()) {
            facets.add(new MoleculeLaboratory(training, set));
            facets.add(new MoleculeInvestigator(this, knowledge, models));
            facets.add(new ModelIntervals(knowledge, modelling));
        }
        return Overseer.of(facets.toArray(Facet[]::new));
    }

    /** Whose opinions may be laid before a judge. */
    private List<Inquiry> sources() {
        List<Inquiry> sources = new ArrayList<>(List.of(Aspect.PUBLISHED));
        modelling.models().forEach(model -> sources.add(new ModelInquiry(model, ModelMatter.VALUE)));
        return sources;
    }

    /** H that knows of nothing but orbitals. */
    public Overseer<MoleculeQuestion, Double> knowingOrbitals() {
        List<Facet> facets = new ArrayList<>(unaided(Optional.empty()));
        facets.add(flawed.reasoner(orbital.orElseThrow().reasoner()));
        return Overseer.of(facets.toArray(Facet[]::new));
    }

    private List<Facet> unaided(Optional<Knowledge> knowledge) {
        Unaided unaided = new Unaided(knowledge, competence, orbital.map(Orbitals::reasoner));
        Demonstrator<MoleculeQuestion, Double> demonstrator =
                question -> unaided.opinion(question).map(Estimate::value);
        return List.of(flawed.demonstrator(demonstrator), flawed.rater(new MoleculeRater(unaided, form.scale())));
    }

    private Reasoner<MoleculeQuestion, Double> reasoner(Knowledge knowledge) {
        MoleculeReasoner knowing = new MoleculeReasoner(knowledge, relatives, modelling);
        return orbital.<Reasoner<MoleculeQuestion, Double>>map(
                        orbitals -> new CombinedReasoner(knowing, orbitals.reasoner(), variance(orbitals)))
                .orElse(knowing);
    }

    /** Of the error of a gap of two levels that H is told. */
    private double variance(Orbitals orbitals) {
        double error = orbitals.doubt() * form.scale();
        return error * error;
    }
}
