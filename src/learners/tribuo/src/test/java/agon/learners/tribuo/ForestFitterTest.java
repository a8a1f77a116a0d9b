package agon.learners.tribuo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.RegressionForest;
import agon.learners.refitting.TrainingRows;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tribuo.MutableDataset;
import org.tribuo.ensemble.EnsembleModel;
import org.tribuo.math.la.SparseVector;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.ensemble.AveragingCombiner;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

@DisplayName("A random forest")
class ForestFitterTest {

    private static final int QUESTIONS = 150;
    private final Logger logger = TribuoData.quiet();
    private final float[][] features = features();
    private final TrainingRows rows = rows(features);
    private final ForestFitter fitter = new ForestFitter(RandomForestSettings.DEFAULT);

    @Test
    @DisplayName("is read as Tribuo's own ensemble reads it")
    void readAsTribuoReadsIt() {
        Binning binning = Binning.of(features, 16);
        MutableDataset<Regressor> dataset = TribuoData.empty(new RegressionFactory());
        for (int row = 0; row < rows.rows(); row++) {
            Regressor target = new Regressor(TribuoData.VALUE, rows.target()[row]);
            dataset.add(binning.example(target, features[rows.question()[row]], rows.weight()[row]));
        }
        CARTRegressionTrainer tree = new CARTRegressionTrainer(9, 2, 0, 0.5f, false, new MeanSquaredError(), 3);
        EnsembleModel<Regressor> ensemble =
                new QuestionBagging<>(tree, new AveragingCombiner(), 8, 3, rows, QUESTIONS).train(dataset);
        RegressionForest<SparseVector> forest = new RegressionForest<>(
                binning::vector,
                ensemble.getModels().stream().map(Leaves::regression).toList());
        for (float[] each : features) {
            double expected = ensemble.predict(binning.example(new Regressor(TribuoData.VALUE, 0), each, 1))
                    .getOutput()
                    .getValues()[0];
            assertEquals(expected, forest.estimate(each).mean(), 1e-9);
        }
    }

    @Test
    @DisplayName("holds a question out with all of its rows")
    void heldOut() {
        SplittableRandom random = new SplittableRandom(8);
        double[] noise = IntStream.range(0, rows.rows())
                .mapToDouble(row -> random.nextGaussian())
                .toArray();
        // Each question's rows agree, so whoever saw one of them knows the others.
        double[] target = Arrays.stream(rows.question())
                .mapToDouble(question -> noise[question])
                .toArray();
        RegressionFitter.Fit fit = fitter.fit(new TrainingRows(features, rows.question(), target, rows.weight()), 5);
        double seen = 0;
        double heldOut = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            seen += Math.pow(fit.regression().estimate(features[question]).mean() - noise[question], 2);
            heldOut += Math.pow(fit.heldOut()[question].mean() - noise[question], 2);
        }
        assertTrue(seen < 0.7 * QUESTIONS, "a forest fits what it has seen: " + seen / QUESTIONS);
        assertTrue(heldOut > 0.8 * QUESTIONS, "and cannot know noise that it has not: " + heldOut / QUESTIONS);
    }

    @Test
    @DisplayName("gives equal trees for equal seeds, and others for others")
    void repeats() {
        double first = fitter.fit(rows, 1).regression().estimate(features[0]).mean();
        double again = fitter.fit(rows, 1).regression().estimate(features[0]).mean();
        double other = fitter.fit(rows, 2).regression().estimate(features[0]).mean();
        assertEquals(first, again);
        assertTrue(first != other);
    }

    @Test
    @DisplayName("counts a row of weight 2 as two rows")
    void weights() {
        float[][] same = {{0, 1}, {0, 1}};
        TrainingRows weighted =
                new TrainingRows(same, new int[] {0, 0, 1, 1}, new double[] {0, 3, 0, 3}, new double[] {2, 1, 2, 1});
        assertEquals(1, fitter.fit(weighted, 1).regression().estimate(same[0]).mean(), 1e-6);
        TrainingRows classes =
                new TrainingRows(same, new int[] {0, 0, 1, 1}, new double[] {0, 1, 0, 1}, new double[] {2, 1, 2, 1});
        assertArrayEquals(
                new double[] {2.0 / 3, 1.0 / 3},
                fitter.fit(classes, 2, 1).classifier().probabilities(same[0]),
                1e-6);
    }

    @Test
    @DisplayName(
            "sees features in bins that keep their order and are about equally full, and not those that never vary")
    void binning() {
        float[][] hundred = new float[100][];
        Arrays.setAll(hundred, i -> new float[] {(i * 37) % 100, 5, i % 2});
        Binning binning = Binning.of(hundred, 10);
        assertArrayEquals(new int[] {0, 2}, binning.columns());
        int[] filled = new int[12];
        List<float[]> ascending = Arrays.stream(hundred)
                .sorted((one, other) -> Float.compare(one[0], other[0]))
                .toList();
        double before = 0;
        for (float[] each : ascending) {
            double bin = binning.vector(each).get(0);
            assertTrue(bin >= before);
            filled[(int) bin]++;
            before = bin;
            assertEquals(each[2], binning.vector(each).get(1));
        }
        for (int bin = 1; bin <= 10; bin++) {
            assertEquals(10, filled[bin], 1);
        }
        assertEquals(10, binning.vector(new float[] {1e9f, 0, 0}).get(0));
        assertEquals(1, binning.vector(new float[] {-1e9f, 0, 0}).get(0));
    }

    private static float[][] features() {
        SplittableRandom random = new SplittableRandom(9);
        float[][] features = new float[QUESTIONS][12];
        for (float[] each : features) {
            for (int column = 0; column < each.length; column++) {
                each[column] = (float) random.nextGaussian();
            }
        }
        return features;
    }

    /** Three rows a question, of different weights. */
    private static TrainingRows rows(float[][] features) {
        int[] question = IntStream.range(0, 3 * QUESTIONS).map(row -> row / 3).toArray();
        double[] target = Arrays.stream(question)
                .mapToDouble(each -> features[each][0] + features[each][1] * features[each][2])
                .toArray();
        double[] weight = IntStream.range(0, 3 * QUESTIONS)
                .mapToDouble(row -> 0.5 + row % 3)
                .toArray();
        return new TrainingRows(features, question, target, weight);
    }
}
