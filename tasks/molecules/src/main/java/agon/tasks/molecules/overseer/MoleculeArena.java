package agon.tasks.molecules.overseer;

import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Trial;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Claims about a value, argued with groups, analogues and opinions. Every piece is true; a debater deceives by choosing
 * what to show.
 *
 * <p>The judge begins with a typical molecule, held as loosely as values are spread; groups that are revealed move it and,
 * as more of them are known, make the rule's value as firm as the rule deserves. Analogues and opinions each bring an
 * estimate. From the mean weighted by precision follows how likely the first claim is nearer to the truth.
 */
public final class MoleculeArena implements Arena<MoleculeQuestion, Double, MoleculeEvidence> {
    private final Knowledge knowledge;
    private final double[] typical;
    private final double typicalValue;
    private final double scale;
    private final EvidenceForm<MoleculeEvidence> form;

    /**
     * An arena.
     *
     * @param knowledge what the evidence comes from
     * @param training tells what is typical; not empty
     * @param sources whose opinions there may be
     * @param centre typical value, for the debaters' features
     * @param scale typical spread of values
     */
    public MoleculeArena(
            Knowledge knowledge, List<Molecule> training, List<Inquiry> sources, double centre, double scale) {
        this.knowledge = knowledge;
        this.scale = scale;
        GroupContributions rule = knowledge.trend().rule();
        this.typical = new double[rule.groups().size()];
        double value = rule.intercept();
        for (int i = 0; i < typical.length; i++) {
            double sum = 0.0;
            for (Molecule molecule : training) {
                sum += rule.groups().get(i).contribution(molecule);
            }
            typical[i] = sum / training.size();
            value += typical[i];
        }
        this.typicalValue = value;
        this.form = new MoleculeEvidenceForm(rule, sources, centre, scale);
    }

    @Override
    public List<MoleculeEvidence> evidence(MoleculeQuestion question) {
        Molecule molecule = question.molecule();
        List<MoleculeEvidence> evidence = new ArrayList<>();
        List<GroupContributions.Group> groups = knowledge.trend().rule().groups();
        for (int i = 0; i < typical.length; i++) {
            GroupContributions.Group group = groups.get(i);
            evidence.add(new MoleculeEvidence.Group(
                    group.feature(),
                    molecule.descriptors().value(group.feature()),
                    group.contribution(molecule) - typical[i]));
        }
        OptionalDouble measured = knowledge.measured(molecule);
        if (measured.isPresent()) {
            evidence.add(
                    new MoleculeEvidence.Analogue(molecule, measured.getAsDouble(), knowledge.opinion(molecule), 1.0));
        }
        for (Knowledge.Analogy analogy : knowledge.analogies(molecule)) {
            evidence.add(new MoleculeEvidence.Analogue(
                    analogy.analogue().molecule(),
                    analogy.value(),
                    analogy.estimate(),
                    analogy.analogue().similarity()));
        }
        for (Trusted trusted : knowledge.trend().informants()) {
            evidence.add(new MoleculeEvidence.Opinion(trusted.informant().inquiry(), trusted.estimate(molecule)));
        }
        return evidence;
    }

    @Override
    public List<double[]> judge(List<Trial<MoleculeQuestion, Double, MoleculeEvidence>> trials) {
        return trials.stream()
                .map(trial -> estimate(trial.revealed()).nearest(trial.claims()))
                .toList();
    }

    @Override
    public EvidenceForm<MoleculeEvidence> form() {
        return form;
    }

    /** What the judge makes of the revealed evidence, and of nothing else. */
    Estimate estimate(List<MoleculeEvidence> revealed) {
        double rule = typicalValue;
        int groups = 0;
        List<Estimate> estimates = new ArrayList<>();
        for (MoleculeEvidence evidence : revealed) {
            if (evidence instanceof MoleculeEvidence.Group group) {
                rule += group.shift();
                groups++;
            } else if (evidence instanceof MoleculeEvidence.Analogue analogue) {
                estimates.add(analogue.estimate());
            } else if (evidence instanceof MoleculeEvidence.Opinion opinion) {
                estimates.add(opinion.estimate());
            }
        }
        double unknown = typical.length == 0 ? 0.0 : 1.0 - (double) groups / typical.length;
        estimates.add(new Estimate(rule, knowledge.trend().ruleVariance() + unknown * scale * scale));
        return Estimate.combine(estimates);
    }
}
