package agon.tasks.molecules.overseer;

import agon.tasks.molecules.description.Feature;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Group contributions that H makes for itself, from a few measured molecules, for a property that it was taught no rule for:
 * ridge regression on a handful of counts, each in units of its spread, with a penalty of {@value #PENALTY} a measurement.
 */
public final class FittedContributions {
    private static final List<Feature> FEATURES = List.of(
            Feature.CARBONS,
            Feature.NITROGENS,
            Feature.OXYGENS,
            Feature.HYDROGENS,
            Feature.DOUBLE_BONDS,
            Feature.TRIPLE_BONDS,
            Feature.AROMATIC_RINGS,
            Feature.RINGS);

    private static final double PENALTY = 0.05;

    private FittedContributions() {}

    /**
     * The rule that fits best.
     *
     * @param measured what it is made from; with none, the rule says the centre of everything
     * @param centre a typical value
     */
    public static GroupContributions of(List<Notebook.Entry> measured, double centre) {
        double[] mean = new double[FEATURES.size()];
        double[] spread = new double[FEATURES.size()];
        double typical =
                measured.stream().mapToDouble(Notebook.Entry::value).average().orElse(centre);
        RealMatrix counts = counts(measured, mean, spread);
        RealMatrix normal = MatrixUtils.createRealIdentityMatrix(FEATURES.size())
                .scalarMultiply(PENALTY * Math.max(1, measured.size()));
        RealVector right = MatrixUtils.createRealVector(new double[FEATURES.size()]);
        for (int i = 0; i < measured.size(); i++) {
            RealVector row = counts.getRowVector(i);
            normal = normal.add(row.outerProduct(row));
            right = right.add(row.mapMultiply(measured.get(i).value() - typical));
        }
        RealVector weights = new CholeskyDecomposition(normal).getSolver().solve(right);
        double intercept = typical;
        List<GroupContributions.Group> groups = new ArrayList<>();
        for (int j = 0; j < FEATURES.size(); j++) {
            double coefficient = spread[j] > 0 ? weights.getEntry(j) / spread[j] : 0;
            intercept -= coefficient * mean[j];
            groups.add(new GroupContributions.Group(FEATURES.get(j), coefficient));
        }
        return new GroupContributions(intercept, groups);
    }

    /** A row a measurement, a column a group, standardised; the means and spreads are left in the arrays. */
    private static RealMatrix counts(List<Notebook.Entry> measured, double[] mean, double[] spread) {
        RealMatrix counts = MatrixUtils.createRealMatrix(Math.max(1, measured.size()), FEATURES.size());
        for (int j = 0; j < FEATURES.size(); j++) {
            Feature feature = FEATURES.get(j);
            double[] column = measured.stream()
                    .mapToDouble(entry -> entry.molecule().descriptors().value(feature))
                    .toArray();
            double sum = 0;
            double squares = 0;
            for (double count : column) {
                sum += count;
                squares += count * count;
            }
            mean[j] = column.length == 0 ? 0 : sum / column.length;
            double variance = column.length == 0 ? 0 : squares / column.length - mean[j] * mean[j];
            spread[j] = variance > 1e-9 ? StrictMath.sqrt(variance) : 0;
            for (int i = 0; i < column.length; i++) {
                counts.setEntry(i, j, spread[j] > 0 ? (column[i] - mean[j]) / spread[j] : 0);
            }
        }
        return counts;
    }
}
