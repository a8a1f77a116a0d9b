package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Occlusion;
import agon.tasks.molecules.doubt.Attribution;
import agon.tasks.molecules.doubt.PermutationImportance;
import java.util.List;

/**
 * What H sees when it looks inside a model.
 *
 * @param model which
 * @param trained what it was trained on
 * @param importance what it goes by, on measurements that it was not trained on
 * @param occlusion leaves out substructures
 * @param rule what H has groups contribute
 */
record Inside(
        AuxiliaryModel model,
        List<Molecule> trained,
        PermutationImportance importance,
        Occlusion occlusion,
        GroupContributions rule) {

    /** By how much the substructure that carries most carries what the rule does not have it carry; at least 0. */
    double strangeness(Molecule molecule) {
        Attribution attribution = Attribution.of(molecule, occlusion, some -> model.anew(List.of(some))[0]);
        return attribution
                .greatest()
                .map(most -> Math.abs(most.amount() - (rule.value(molecule) - rule.value(most.rest()))))
                .orElse(0.0);
    }

    /** The share of what the model goes by that lies beyond what it was trained on. */
    double beyond(Molecule molecule) {
        return importance.beyond(molecule, trained);
    }
}
