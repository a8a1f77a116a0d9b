package agon.learners.djl;

import java.util.Arrays;

/**
 * Estimates a {@link Scaling} from the first rows seen, by Welford's recurrence, and then keeps to it: a scaling that
 * moved for ever would move the meaning of the weights.
 */
final class ScalingEstimate {
    /** The estimate is final once this many rows have been seen. */
    static final int ENOUGH = 512;

    private static final double LEAST_DEVIATION = 1e-6;

    private final double[] mean;
    private final double[] squares;
    private long rows;
    private Scaling scaling;

    /** Starts from a given scaling, in force until two rows have been seen. */
    ScalingEstimate(Scaling initial) {
        scaling = initial;
        mean = new double[initial.mean().length];
        squares = new double[mean.length];
    }

    /** The scaling in force. */
    Scaling scaling() {
        return scaling;
    }

    /** Takes note of a batch, unless enough has been seen. */
    void observe(double[][] batch) {
        if (rows >= ENOUGH || mean.length == 0 || batch.length == 0) {
            return;
        }
        for (double[] row : batch) {
            rows++;
            for (int i = 0; i < mean.length; i++) {
                double difference = row[i] - mean[i];
                mean[i] += difference / rows;
                squares[i] += difference * (row[i] - mean[i]);
            }
        }
        if (rows > 1) {
            double[] deviation = Arrays.stream(squares)
                    .map(sum -> Math.sqrt(sum / (rows - 1)))
                    .map(spread -> spread > LEAST_DEVIATION ? spread : 1)
                    .toArray();
            scaling = new Scaling(mean.clone(), deviation);
        }
    }

    /** Keeps to a given scaling from now on. */
    void fix(Scaling given) {
        scaling = given;
        rows = ENOUGH;
    }
}
