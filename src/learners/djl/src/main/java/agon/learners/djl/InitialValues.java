package agon.learners.djl;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Values that parameters start from, drawn in Java, never by the engine, so that a seed fixes them everywhere. */
final class InitialValues {
    private InitialValues() {}

    /** Independent normal values with mean 0. */
    static float[] normal(RandomGenerator random, int count, double deviation) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return values;
    }

    /** The same value throughout. */
    static float[] constant(int count, double value) {
        float[] values = new float[count];
        Arrays.fill(values, (float) value);
        return values;
    }
}
