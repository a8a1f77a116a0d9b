package agon.tasks.molecules.doubt;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.description.Descriptors;
import agon.tasks.molecules.description.Feature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What a model goes by: how much its mean squared error on measurements that it was not trained on grows when one feature changes
 * hands among the molecules (L. Breiman, Machine Learning 2001, 45, 5). The fingerprint changes hands as a whole,
 * and with it atoms and bonds. Features that tell the same share what they are worth, so each may look less important than they
 * are together.
 *
 * @param features growth a feature that is not the same for all, in squared units of the values; below 0 by chance alone
 * @param fingerprint growth where fingerprints change hands, and the atoms and bonds that they tell of
 */
public record PermutationImportance(Map<Feature, Double> features, double fingerprint) {
    private static final int SHUFFLES = 3;

    /** Copies the map. */
    public PermutationImportance {
        features = features.isEmpty() ? Map.of() : new EnumMap<>(features);
    }

    /**
     * The importance of everything that a model may see.
     *
     * @param molecules that were measured and not trained on
     * @param values as measured, one a molecule
     * @param model what it says, one a molecule; it must look at the molecules that it is given, whatever their places are
     */
    public static PermutationImportance of(
            List<Molecule> molecules,
            double[] values,
            Function<List<Molecule>, double[]> model,
            RandomGenerator random) {
        double before = error(model.apply(molecules), values);
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            if (molecules.stream()
                            .mapToDouble(molecule -> molecule.descriptors().value(feature))
                            .distinct()
                            .count()
                    > 1) {
                double after = shuffled(
                        molecules,
                        values,
                        model,
                        random,
                        (to, from) -> to.seenWith(with(
                                to.descriptors(), feature, from.descriptors().value(feature))));
                features.put(feature, after - before);
            }
        }
        double after = shuffled(molecules, values, model, random, Molecule::seenAs);
        return new PermutationImportance(features, after - before);
    }

    /**
     * The share of all that the model goes by that lies where it has seen nothing, from 0 to 1: of features beyond the least and
     * the most of what it was trained on.
     *
     * @param trained what it was trained on
     */
    public double beyond(Molecule molecule, List<Molecule> trained) {
        double all = Math.max(0, fingerprint);
        double beyond = 0;
        for (Map.Entry<Feature, Double> entry : features.entrySet()) {
            double growth = Math.max(0, entry.getValue());
            double own = molecule.descriptors().value(entry.getKey());
            boolean above =
                    trained.stream().allMatch(other -> other.descriptors().value(entry.getKey()) < own);
            boolean below =
                    trained.stream().allMatch(other -> other.descriptors().value(entry.getKey()) > own);
            all += growth;
            beyond += above || below ? growth : 0;
        }
        return all > 0 ? beyond / all : 0;
    }

    private interface Exchange {
        Molecule with(Molecule to, Molecule from);
    }

    private static double shuffled(
            List<Molecule> molecules,
            double[] values,
            Function<List<Molecule>, double[]> model,
            RandomGenerator random,
            Exchange exchange) {
        double sum = 0;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            List<Molecule> givers = new ArrayList<>(molecules);
            List<Molecule> exchanged = new ArrayList<>();
            for (int i = 0; i < molecules.size(); i++) {
                int j = random.nextInt(i, givers.size());
                Molecule giver = givers.get(j);
                givers.set(j, givers.get(i));
                exchanged.add(exchange.with(molecules.get(i), giver));
            }
            sum += error(model.apply(exchanged), values);
        }
        return sum / SHUFFLES;
    }

    private static double error(double[] said, double[] values) {
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += (said[i] - values[i]) * (said[i] - values[i]);
        }
        return values.length == 0 ? 0 : squares / values.length;
    }

    private static Descriptors with(Descriptors descriptors, Feature feature, double value) {
        double[] values = descriptors.toArray();
        values[feature.ordinal()] = value;
        return Descriptors.ofValues(values);
    }
}
