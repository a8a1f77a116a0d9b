package agon.tasks.molecules.overseer;

import agon.api.oversight.Laboratory;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Measures training molecules, without error: the only way by which H learns a value that no handbook holds. */
public final class MoleculeLaboratory implements Laboratory<MoleculeQuestion, Double> {
    private final Set<Molecule> training;
    private final MoleculeSet set;

    /**
     * A laboratory.
     *
     * @param training what may be measured
     * @param set holds the values
     */
    public MoleculeLaboratory(List<Molecule> training, MoleculeSet set) {
        this.training = new HashSet<>(training);
        this.set = set;
    }

    @Override
    public boolean measures(MoleculeQuestion question) {
        return question.asksValue() && training.contains(question.molecule());
    }

    @Override
    public Double measure(MoleculeQuestion question) {
        if (!training.contains(question.molecule())) {
            throw new IllegalArgumentException(
                    question.molecule() + " is no training molecule: only those may be measured");
        }
        if (!measures(question)) {
            throw new IllegalArgumentException(
                    "only values are measured, not the " + question.inquiry().title() + " of " + question.molecule());
        }
        return set.value(question.molecule());
    }
}
