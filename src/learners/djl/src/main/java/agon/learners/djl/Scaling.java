package agon.learners.djl;

/**
 * Shifts and stretches features to mean 0 and deviation 1.
 *
 * @param mean one a feature
 * @param deviation one a feature, above 0
 */
record Scaling(double[] mean, double[] deviation) {
    /** For inputs without features. */
    static final Scaling NONE = new Scaling(new double[0], new double[0]);

    /** Leaves features as they are. */
    static Scaling identity(int width) {
        double[] ones = new double[width];
        java.util.Arrays.fill(ones, 1);
        return new Scaling(new double[width], ones);
    }

    /** A feature in standard units. */
    double standard(int feature, double value) {
        return (value - mean[feature]) / deviation[feature];
    }

    /** The inverse of {@link #standard}. */
    double natural(int feature, double value) {
        return mean[feature] + value * deviation[feature];
    }
}
