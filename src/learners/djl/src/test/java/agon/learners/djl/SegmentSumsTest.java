package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sums by segment")
class SegmentSumsTest {

    /** Of rows (1, -1), (2, -2) and so on. */
    private static float[] sums(int[] segmentOf, int segments) {
        try (NDManager manager = Engine.getEngine(TrainableWeights.ENGINE).newBaseManager()) {
            float[] values = new float[2 * segmentOf.length];
            for (int row = 0; row < segmentOf.length; row++) {
                values[2 * row] = row + 1;
                values[2 * row + 1] = -row - 1;
            }
            ForwardPass pass = ForwardPass.reading(manager, new NDArray[0], Scaling.NONE);
            NDArray rows = pass.array(values, new Shape(segmentOf.length, 2));
            return SegmentSums.of(segmentOf, segments)
                    .placed(pass)
                    .of(pass, rows)
                    .toFloatArray();
        }
    }

    @Test
    @DisplayName("add up rows wherever they stand, and nothing for segments without any")
    void anyOrder() {
        assertArrayEquals(new float[] {6, -6, 0, 0, 4, -4}, sums(new int[] {0, 0, 0, 2}, 3));
        assertArrayEquals(new float[] {4, -4, 6, -6}, sums(new int[] {0, 1, 0, 1}, 2));
    }

    @Test
    @DisplayName("add up segments of any length, some at a time")
    void longSegments() {
        int[] segmentOf = new int[703];
        Arrays.fill(segmentOf, 700, 703, 1);
        float first = 700 * 701 / 2;
        float second = 701 + 702 + 703;
        assertArrayEquals(new float[] {first, -first, second, -second, 0, 0}, sums(segmentOf, 3));
    }
}
