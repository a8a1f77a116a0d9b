package agon.tasks.molecules.overseer;

import agon.api.oversight.EvidenceForm;
import agon.tasks.molecules.question.Inquiry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Evidence as features: which sort it is, which group or source, how similar, which value it states and which it argues
 * for, both in units of the scale from the centre.
 *
 * @param rule names the groups
 * @param sources whose opinions there may be
 * @param centre typical value
 * @param scale typical spread
 */
record MoleculeEvidenceForm(GroupContributions rule, List<Inquiry> sources, double centre, double scale)
        implements EvidenceForm<MoleculeEvidence> {

    /** Copies the sources. */
    MoleculeEvidenceForm {
        sources = List.copyOf(sources);
    }

    @Override
    public int width() {
        return rule.groups().size() + 1 + sources.size() + 3;
    }

    @Override
    public void write(MoleculeEvidence evidence, float[] into, int offset) {
        Arrays.fill(into, offset, offset + width(), 0f);
        int groups = rule.groups().size();
        int numbers = offset + groups + 1 + sources.size();
        if (evidence instanceof MoleculeEvidence.Group group) {
            into[offset + group(group)] = 1f;
            into[numbers + 1] = (float) group.amount();
            into[numbers + 2] = (float) (group.shift() / scale);
        } else if (evidence instanceof MoleculeEvidence.Analogue analogue) {
            into[offset + groups] = 1f;
            into[numbers] = (float) analogue.similarity();
            into[numbers + 1] = standard(analogue.value());
            into[numbers + 2] = standard(analogue.estimate().value());
        } else if (evidence instanceof MoleculeEvidence.Opinion opinion) {
            into[offset + groups + 1 + sources.indexOf(opinion.source())] = 1f;
            into[numbers + 2] = standard(opinion.estimate().value());
        }
    }

    @Override
    public String show(MoleculeEvidence evidence) {
        if (evidence instanceof MoleculeEvidence.Group group) {
            return String.format(
                    Locale.ROOT,
                    "%s: %.3g, which moves the value by %+.3f",
                    group.feature().title(),
                    group.amount(),
                    group.shift());
        }
        if (evidence instanceof MoleculeEvidence.Analogue analogue) {
            return String.format(
                    Locale.ROOT,
                    "%s, %.0f %% alike, was measured at %.3f, which argues for %.3f",
                    analogue.analogue(),
                    100.0 * analogue.similarity(),
                    analogue.value(),
                    analogue.estimate().value());
        }
        MoleculeEvidence.Opinion opinion = (MoleculeEvidence.Opinion) evidence;
        return String.format(
                Locale.ROOT,
                "the %s says %.3f",
                opinion.source().title(),
                opinion.estimate().value());
    }

    private int group(MoleculeEvidence.Group evidence) {
        for (int i = 0; i < rule.groups().size(); i++) {
            if (rule.groups().get(i).feature() == evidence.feature()) {
                return i;
            }
        }
        throw new IllegalArgumentException("the rule has no group " + evidence.feature());
    }

    private float standard(double value) {
        return (float) ((value - centre) / scale);
    }
}
