package agon.tasks.molecules.overseer;

import agon.api.oversight.Verdict;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Rewriting;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.SoundnessInquiry;
import agon.tasks.molecules.vetting.Assessment;
import agon.tasks.molecules.vetting.Candidate;
import agon.tasks.molecules.vetting.Measured;
import agon.tasks.molecules.vetting.Opinions;
import agon.tasks.molecules.vetting.Standing;
import agon.tasks.molecules.vetting.Vetting;
import agon.tasks.molecules.vetting.VettingRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How far H has vetted the models of its last study.
 *
 * @param vetting what it found out; absent where there is nothing to vet
 * @param spent measurements that went into it, in earlier studies as well
 * @param chosen molecules that were measured because a model was suspected, and not by lot; in earlier studies as well
 */
public record ModelVetting(Optional<Vetting> vetting, int spent, Set<Molecule> chosen) {

    /** Copies the set. */
    public ModelVetting {
        chosen = Set.copyOf(chosen);
    }

    /** Nothing was studied. */
    static final ModelVetting NONE = new ModelVetting(Optional.empty(), 0, Set.of());

    /**
     * How it is done.
     *
     * @param rules what it may cost, and how sure it must be
     * @param rewriting writes molecules in other words
     */
    public record Plan(VettingRules rules, Rewriting rewriting) {}

    /**
     * Begins to vet.
     *
     * @param knowledge after the study
     * @param checks what no sound model was trained on
     * @param measured how much was measured so far, earlier spot checks included
     */
    ModelVetting begun(
            Plan plan, MoleculeOverseer overseer, Knowledge knowledge, List<Notebook.Entry> checks, int measured) {
        List<Candidate> candidates = knowledge.trend().informants().stream()
                .map(Trusted::informant)
                .filter(AuxiliaryModel.class::isInstance)
                .map(AuxiliaryModel.class::cast)
                .map(model -> new Candidate(model.name(), model::anew))
                .toList();
        if (candidates.isEmpty()) {
            return new ModelVetting(Optional.empty(), spent, chosen);
        }
        Set<Molecule> known = new HashSet<>();
        knowledge.notebook().entries().forEach(entry -> known.add(entry.molecule()));
        List<Molecule> pool = overseer.training().stream()
                .filter(molecule -> !known.contains(molecule))
                .toList();
        int budget = (int) Math.floor(plan.rules().spots() * (measured - spent)) - spent;
        return new ModelVetting(
                Optional.of(Vetting.of(
                        plan.rules(),
                        plan.rewriting(),
                        candidates,
                        checks.stream()
                                .map(entry -> new Measured(entry.molecule(), entry.value()))
                                .toList(),
                        pool,
                        references(overseer, knowledge),
                        Math.max(0, budget))),
                spent,
                chosen);
    }

    /** What H can say by itself: what it works out at once, else its rule; and what measured analogues say. */
    private static List<Opinions> references(MoleculeOverseer overseer, Knowledge knowledge) {
        Trend own = new Trend(knowledge.trend().rule(), knowledge.trend().ruleVariance(), List.of());
        Knowledge unaided =
                new Knowledge(own, knowledge.notebook(), knowledge.analogueVariance(), knowledge.scale(), Map.of());
        List<Opinions> references = new ArrayList<>();
        for (Inquiry source : unaided.sources()) {
            references.add(molecules -> molecules.stream()
                    .mapToDouble(molecule -> overseer.orbital()
                            .map(orbitals -> orbitals.reasoner().unaided(MoleculeQuestion.value(molecule)))
                            .orElse(OptionalDouble.empty())
                            .orElseGet(() -> unaided.source(molecule, source).value()))
                    .toArray());
        }
        return references;
    }

    /** Training questions that are to be measured; none where it is done. */
    List<MoleculeQuestion> wanted() {
        return vetting.map(Vetting::wanted).orElse(List.of()).stream()
                .map(MoleculeQuestion::value)
                .toList();
    }

    /** What comes next. */
    ModelVetting with(List<Measured> measured) {
        Set<Molecule> all = new HashSet<>(chosen);
        if (vetting.map(Vetting::suspects).orElse(false)) {
            measured.forEach(check -> all.add(check.molecule()));
        }
        return new ModelVetting(vetting.map(begun -> begun.with(measured)), spent + measured.size(), all);
    }

    /**
     * Whom H relies on now, and how far. Models that were found out are not asked any more; those that nothing speaks for are
     * worth what they did on molecules by lot, which leaves much doubt where these were few.
     */
    List<Trusted> trusted(Knowledge knowledge) {
        Calibration calibration = new Calibration(knowledge.scale());
        List<Notebook.Entry> fresh = vetting.map(Vetting::fresh).orElse(List.of()).stream()
                .map(check -> new Notebook.Entry(check.molecule(), check.value()))
                .toList();
        List<Trusted> trusted = new ArrayList<>();
        for (Trusted informant : knowledge.trend().informants()) {
            switch (standing(informant.informant())) {
                case SUPPORTED -> trusted.add(informant);
                case UNSUPPORTED ->
                    trusted.add(
                            new Trusted(informant.informant(), calibration.ofInformant(informant.informant(), fresh)));
                case REJECTED -> {}
            }
        }
        return trusted;
    }

    private Standing standing(Informant informant) {
        if (!(informant.inquiry() instanceof ModelInquiry inquiry)) {
            return Standing.SUPPORTED;
        }
        return assessments().stream()
                .filter(assessment -> assessment.model().equals(inquiry.model()))
                .findFirst()
                .map(Assessment::standing)
                .orElse(Standing.UNSUPPORTED);
    }

    private List<Assessment> assessments() {
        return vetting.map(Vetting::assessments).orElse(List.of());
    }

    /**
     * For the evaluator.
     *
     * @param about any training molecule
     * @param sound the answer that means that a model may be relied on
     */
    List<Verdict<MoleculeQuestion, Double>> verdicts(Molecule about, double sound) {
        return assessments().stream()
                .map(assessment -> new Verdict<>(
                        assessment.model().word(),
                        new MoleculeQuestion(about, new SoundnessInquiry(assessment.model())),
                        assessment.standing() == Standing.REJECTED ? 0 : sound,
                        List.of(0.0, sound),
                        assessment.doubt()))
                .toList();
    }
}
