package agon.learners.refitting;

import java.util.stream.IntStream;

/** The features that tell questions apart. */
public final class VaryingFeatures {

    private VaryingFeatures() {}

    /** The columns in which two vectors differ, ascending; there is at least one vector. */
    public static int[] columns(float[][] features) {
        return IntStream.range(0, features[0].length)
                .filter(column -> varies(features, column))
                .toArray();
    }

    private static boolean varies(float[][] features, int column) {
        // Adding zero makes one zero of the two.
        float first = features[0][column] + 0f;
        for (float[] each : features) {
            if (Float.compare(each[column] + 0f, first) != 0) {
                return true;
            }
        }
        return false;
    }
}
