package agon.tasks.molecules.doubt;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Occlusion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Which substructures carry a prediction: the contribution of each is what is said of the molecule less what is said of the
 * molecule without it, whatever the model is (P. G. Polishchuk et al., Mol. Inf. 2013, 32, 843). Contributions need not add up to
 * the prediction: substructures act together.
 *
 * @param contributions of each substructure, in the order of atoms
 */
public record Attribution(List<Contribution> contributions) {

    /** Copies the list. */
    public Attribution {
        contributions = List.copyOf(contributions);
    }

    /**
     * What one substructure contributes.
     *
     * @param substructure canonical SMILES
     * @param rest the molecule without it
     * @param amount in the unit of the values
     */
    public record Contribution(String substructure, Molecule rest, double amount) {}

    /** The attribution of what a model says of a molecule; it is asked once more than there are substructures. */
    public static Attribution of(Molecule molecule, Occlusion occlusion, ToDoubleFunction<Molecule> model) {
        List<Contribution> contributions = new ArrayList<>();
        double whole = model.applyAsDouble(molecule);
        for (Occlusion.Occluded occluded : occlusion.of(molecule)) {
            double amount = whole - model.applyAsDouble(occluded.rest());
            contributions.add(new Contribution(occluded.substructure(), occluded.rest(), amount));
        }
        return new Attribution(contributions);
    }

    /** The substructure that carries most, up or down; empty where the molecule is one piece. */
    public Optional<Contribution> greatest() {
        return contributions.stream().max(Comparator.comparingDouble(contribution -> Math.abs(contribution.amount())));
    }
}
