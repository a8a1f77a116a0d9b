package agon.learners.tribuo;

import agon.learners.refitting.TrainingRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Features less their mean, in standard deviations; features that never vary are left out.
 *
 * @param columns the features that vary
 * @param means of each of them
 * @param deviations of each of them, above 0
 * @param names of each of them, for Tribuo
 */
record Standardisation(int[] columns, double[] means, double[] deviations, String[] names) {

    private static final double NEGLIGIBLE = 1e-9;

    /** For rows with the given weights, some of which may be 0. */
    static Standardisation of(TrainingRows rows, double[] weights) {
        int width = rows.features()[0].length;
        double[] means = new double[width];
        double[] squares = new double[width];
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            sum += weights[row];
            if (weights[row] > 0) {
                float[] features = rows.features()[rows.question()[row]];
                for (int column = 0; column < width; column++) {
                    // West's update: a sum of squares would lose the spread of features far from zero.
                    double change = features[column] - means[column];
                    means[column] += change * weights[row] / sum;
                    squares[column] += weights[row] * change * (features[column] - means[column]);
                }
            }
        }
        List<Integer> varying = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            if (Math.sqrt(squares[column] / sum) > NEGLIGIBLE * (1 + Math.abs(means[column]))) {
                varying.add(column);
            }
        }
        double total = sum;
        int[] columns = varying.stream().mapToInt(Integer::intValue).toArray();
        String[] names = new String[columns.length];
        Arrays.setAll(names, TribuoData::name);
        return new Standardisation(
                columns,
                Arrays.stream(columns).mapToDouble(column -> means[column]).toArray(),
                Arrays.stream(columns)
                        .mapToDouble(column -> Math.sqrt(squares[column] / total))
                        .toArray(),
                names);
    }

    double[] apply(float[] features) {
        double[] standardised = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            standardised[i] = (features[columns[i]] - means[i]) / deviations[i];
        }
        return standardised;
    }
}
