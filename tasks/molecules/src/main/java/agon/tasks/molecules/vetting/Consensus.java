package agon.tasks.molecules.vetting;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several say of the same molecules. Others are heard by their median, which a minority of bad models cannot move far.
 *
 * @param molecules about which
 * @param models what each model says, in the order of the molecules
 * @param references what each of H's own sources says
 */
record Consensus(List<Molecule> molecules, Map<Model, double[]> models, List<double[]> references) {

    /** Asks everybody about everything, once. */
    static Consensus of(List<Molecule> molecules, List<Candidate> candidates, List<Opinions> references) {
        Map<Model, double[]> models = new LinkedHashMap<>();
        candidates.forEach(
                candidate -> models.put(candidate.model(), candidate.opinions().of(molecules)));
        return new Consensus(
                molecules,
                models,
                references.stream().map(reference -> reference.of(molecules)).toList());
    }

    /** What a model says, a molecule. */
    double[] own(Model model) {
        return models.getOrDefault(model, new double[0]).clone();
    }

    /** The median of what all others say, a molecule; what it says itself where there are no others. */
    double[] others(Model model) {
        List<double[]> others = new ArrayList<>(references);
        models.forEach((other, said) -> {
            if (other != model) {
                others.add(said);
            }
        });
        return others.isEmpty() ? own(model) : middle(others);
    }

    /** How far a model is from the others, a molecule. */
    double[] disagreement(Model model) {
        double[] apart = own(model);
        double[] others = others(model);
        for (int i = 0; i < apart.length; i++) {
            apart[i] = Math.abs(apart[i] - others[i]);
        }
        return apart;
    }

    /** What H's own sources say in the middle, a molecule; nothing where there are none. */
    double[] reference() {
        return references.isEmpty() ? new double[0] : middle(references);
    }

    private double[] middle(List<double[]> all) {
        double[] middle = new double[molecules.size()];
        for (int i = 0; i < middle.length; i++) {
            int at = i;
            middle[i] = median(all.stream().mapToDouble(said -> said[at]).toArray());
        }
        return middle;
    }

    static double median(double[] values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        int middle = ascending.length / 2;
        return ascending.length % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2;
    }
}
