package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.Inquiry;

/**
 * The estimate that came with the data.
 *
 * @param set a set whose every entry has an estimate
 */
public record PublishedEstimate(MoleculeSet set) implements Informant {
    @Override
    public Inquiry inquiry() {
        return Aspect.PUBLISHED;
    }

    @Override
    public double opinion(Molecule molecule) {
        return set.entries().get(molecule.row()).estimate().orElseThrow();
    }
}
