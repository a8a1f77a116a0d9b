package agon.learners.smile;

import agon.learners.refitting.TrainingRows;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Rows of six features, of which the first three matter and the third has two values. */
final class Rows {

    private Rows() {}

    static float[][] features(int questions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] features = new float[questions][6];
        for (float[] each : features) {
            for (int column = 0; column < each.length; column++) {
                each[column] = (float) random.nextGaussian();
            }
            each[2] = random.nextInt(2);
        }
        return features;
    }

    static double value(float[] features) {
        return 2 * features[0] - features[1] + (features[2] > 0 ? 2 : 0);
    }

    static double label(float[] features) {
        return value(features) < 0 ? 0 : value(features) < 2 ? 1 : 2;
    }

    /** One row a question, all of one weight. */
    static TrainingRows of(float[][] features, ToDoubleFunction<float[]> target) {
        double[] weights = new double[features.length];
        Arrays.fill(weights, 1);
        return new TrainingRows(
                features,
                IntStream.range(0, features.length).toArray(),
                Arrays.stream(features).mapToDouble(target).toArray(),
                weights);
    }
}
