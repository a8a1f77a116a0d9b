package agon.learners.tribuo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.learners.refitting.RegressionFitter.Estimate;
import agon.learners.refitting.RegressionFitter.Fit;
import agon.learners.refitting.TrainingRows;
import agon.learners.tribuo.KernelRidgeFitter.Kernel;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Kernel ridge regression")
class KernelRidgeFitterTest {

    private static final double PENALTY = 0.3;
    private static final KernelRidgeSettings SETTINGS =
            new KernelRidgeSettings(PENALTY, 1, KernelRidgeSettings.DEFAULT.experience());

    private final SplittableRandom random = new SplittableRandom(1);

    private TrainingRows rows(int count) {
        float[][] features = new float[count][3];
        double[] target = new double[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < features[i].length; j++) {
                features[i][j] = (float) random.nextDouble(-1, 1);
            }
            target[i] = 5 + Math.sin(3 * features[i][0]) + features[i][1];
        }
        double[] weight = new double[count];
        Arrays.setAll(weight, i -> 1 + i % 2);
        return new TrainingRows(features, IntStream.range(0, count).toArray(), target, weight);
    }

    /** More than one block of the factor, and less. */
    @ParameterizedTest
    @ValueSource(ints = {2, 30, 150})
    @DisplayName("misses what it was fitted to by its coefficient times the penalty, as the normal equations say")
    void solved(int count) {
        TrainingRows rows = rows(count);
        Kernel kernel = (Kernel) new KernelRidgeFitter(SETTINGS).fit(rows, 1).regression();
        for (int i = 0; i < count; i++) {
            double missed = PENALTY / rows.weight()[i] * kernel.coefficients()[i];
            assertEquals(rows.target()[i], kernel.estimate(rows.features()[i]).mean() + missed, 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30, 150})
    @DisplayName("says of a question left out what follows from how unsure it is of that question")
    void leftOut(int count) {
        TrainingRows rows = rows(count);
        Fit fit = new KernelRidgeFitter(SETTINGS).fit(rows, 1);
        Kernel kernel = (Kernel) fit.regression();
        for (int i = 0; i < count; i++) {
            double noise = PENALTY / rows.weight()[i];
            double unsure = kernel.estimate(rows.features()[i]).spread() - PENALTY + noise;
            double precision = (2 * noise - unsure) / (noise * noise);
            Estimate heldOut = fit.heldOut()[i];
            assertEquals(1 / precision, heldOut.spread(), 1e-9);
            assertEquals(rows.target()[i] - kernel.coefficients()[i] / precision, heldOut.mean(), 1e-9);
        }
    }

    @Test
    @DisplayName("comes near values that it has not seen, and is unsure of what is far from all that it has")
    void learns() {
        TrainingRows rows = rows(400);
        TrainingRows unseen = rows(100);
        Kernel kernel = (Kernel) new KernelRidgeFitter(new KernelRidgeSettings(0.001, 1, SETTINGS.experience()))
                .fit(rows, 1)
                .regression();
        double squares = IntStream.range(0, unseen.rows())
                .mapToDouble(i -> Math.pow(kernel.estimate(unseen.features()[i]).mean() - unseen.target()[i], 2))
                .average()
                .orElseThrow();
        assertTrue(squares < 0.02, "mean squared error " + squares + " of 0.8");
        double near = kernel.estimate(rows.features()[0]).spread();
        double far = kernel.estimate(new float[] {50, 50, 50}).spread();
        assertTrue(near < 0.01 && far > 0.99, near + " near, " + far + " far");
    }
}
