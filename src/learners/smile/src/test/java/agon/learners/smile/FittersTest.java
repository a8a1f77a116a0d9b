package agon.learners.smile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.learners.refitting.ClassifierFitter;
import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.TrainingRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Trees of Smile")
class FittersTest {

    private static final float[][] FEATURES = Rows.features(200, 1);
    private static final float[][] UNSEEN = Rows.features(200, 2);
    private static final TrainingRows VALUES = Rows.of(FEATURES, Rows::value);
    private static final TrainingRows LABELS = Rows.of(FEATURES, Rows::label);

    private static final ForestFitter FOREST = new ForestFitter(RandomForestSettings.DEFAULT);
    private static final BoostingFitter ON_ALL_ROWS = new BoostingFitter(
            new GradientBoostingSettings(30, 0.1, 4, 4, 1, GradientBoostingSettings.DEFAULT.experience()));

    static Stream<RegressionFitter> regressions() {
        return Stream.of(
                new ForestFitter(RandomForestSettings.DEFAULT), new BoostingFitter(GradientBoostingSettings.DEFAULT));
    }

    static Stream<ClassifierFitter> classifiers() {
        return Stream.of(
                new ForestFitter(RandomForestSettings.DEFAULT), new BoostingFitter(GradientBoostingSettings.DEFAULT));
    }

    @ParameterizedTest
    @MethodSource("regressions")
    @DisplayName("know a value far better than its mean does, and say how far off they are")
    void learnsValues(RegressionFitter fitter) {
        RegressionFitter.Fit fit = fitter.fit(VALUES, 3);
        double error = 0;
        double heldOut = 0;
        double spread = 0;
        for (int i = 0; i < UNSEEN.length; i++) {
            error += Math.pow(fit.regression().estimate(UNSEEN[i]).mean() - Rows.value(UNSEEN[i]), 2);
            heldOut += Math.pow(fit.heldOut()[i].mean() - Rows.value(FEATURES[i]), 2);
            spread += Math.pow(Rows.value(UNSEEN[i]) - 1, 2);
        }
        assertTrue(error < 0.25 * spread, error + " of " + spread);
        assertTrue(heldOut > 0.6 * error && heldOut < 2 * error, heldOut + " held out, " + error + " unseen");
    }

    @ParameterizedTest
    @MethodSource("classifiers")
    @DisplayName("tell classes apart, and how likely each is")
    void learnsLabels(ClassifierFitter fitter) {
        ClassifierFitter.Fit fit = fitter.fit(LABELS, 4, 3);
        double right = 0;
        for (float[] each : UNSEEN) {
            double[] probabilities = fit.classifier().probabilities(each);
            assertEquals(1, Arrays.stream(probabilities).sum(), 1e-9);
            assertEquals(0, probabilities[3], "no row is of the last class");
            int label = (int) Rows.label(each);
            right += Arrays.stream(probabilities).allMatch(other -> other <= probabilities[label]) ? 1 : 0;
        }
        assertTrue(right > 0.75 * UNSEEN.length, right + " right");
        assertEquals(FEATURES.length, fit.heldOut().length);
    }

    @ParameterizedTest
    @MethodSource("classifiers")
    @DisplayName("find the one cut of a feature with two values, whichever rows stand beside it")
    void twoValues(ClassifierFitter fitter) {
        float[][] features = new float[60][];
        Arrays.setAll(features, i -> new float[] {i < 30 ? 0 : 1});
        TrainingRows rows = Rows.of(features, each -> 0);
        // Class 1 throughout above, and the last below: in the order of Smile no class changes at the cut.
        for (int i = 0; i < 60; i++) {
            rows.target()[i] = i >= 30 || i % 3 == 2 ? 1 : 0;
        }
        ClassifierFitter.Classifier classifier = fitter.fit(rows, 2, 1).classifier();
        assertTrue(classifier.probabilities(features[0])[1] < 0.5);
        assertTrue(classifier.probabilities(features[59])[1] > 0.9);
    }

    @ParameterizedTest
    @MethodSource("regressions")
    @DisplayName("give equal values again, in another thread, after other fits and whatever threads there are")
    void repeatsValues(RegressionFitter fitter) throws Exception {
        assertRepeats(seed -> values(fitter, seed));
    }

    @ParameterizedTest
    @MethodSource("classifiers")
    @DisplayName("give equal probabilities again, in another thread, after other fits and whatever threads there are")
    void repeatsLabels(ClassifierFitter fitter) throws Exception {
        assertRepeats(seed -> probabilities(fitter, seed));
    }

    private interface Fitted {
        List<Double> by(long seed);
    }

    private static void assertRepeats(Fitted fitted) throws Exception {
        List<Double> first = fitted.by(7);
        assertNotEquals(first, fitted.by(8), "another seed, other trees");
        assertEquals(first, fitted.by(7), "again, after another fit");
        assertNotEquals(first, fitted.by(-7), "a seed below zero is one as well");
        FutureTask<List<Double>> elsewhere = new FutureTask<>(() -> fitted.by(7));
        Thread thread = new Thread(elsewhere);
        thread.start();
        assertEquals(first, elsewhere.get(), "in a new thread");
        for (int parallelism : new int[] {1, 2, 4}) {
            assertEquals(first, within(parallelism, () -> fitted.by(7)), parallelism + " threads");
        }
    }

    private static <T> T within(int parallelism, Callable<T> work) throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(parallelism);
        try {
            return pool.submit(work).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @DisplayName("give equal values when two are fitted at once")
    void atOnce() throws Exception {
        RegressionFitter fitter = new BoostingFitter(GradientBoostingSettings.DEFAULT);
        List<Double> alone = values(fitter, 7);
        List<FutureTask<List<Double>>> tasks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tasks.add(new FutureTask<>(() -> values(fitter, 7)));
        }
        tasks.forEach(task -> new Thread(task).start());
        for (FutureTask<List<Double>> task : tasks) {
            assertEquals(alone, task.get());
        }
    }

    @Test
    @DisplayName("count a row of weight 2 as two rows, and never all rows as none")
    void weights() {
        float[][] same = {{0, 1}, {0, 1}};
        TrainingRows weighted =
                new TrainingRows(same, new int[] {0, 0, 1, 1}, new double[] {0, 3, 0, 3}, new double[] {2, 1, 2, 1});
        for (RegressionFitter fitter : List.of(FOREST, ON_ALL_ROWS)) {
            assertEquals(
                    1, fitter.fit(weighted, 1).regression().estimate(same[0]).mean(), 1e-6);
        }
        TrainingRows classes =
                new TrainingRows(same, new int[] {0, 0, 1, 1}, new double[] {0, 1, 0, 1}, new double[] {2, 1, 2, 1});
        for (ClassifierFitter fitter : List.of(FOREST, ON_ALL_ROWS)) {
            assertArrayEquals(
                    new double[] {2.0 / 3, 1.0 / 3},
                    fitter.fit(classes, 2, 1).classifier().probabilities(same[0]),
                    1e-6);
        }
        TrainingRows light = new TrainingRows(same, new int[] {0, 1}, new double[] {5, 5}, new double[] {1e-12, 1e-12});
        for (RegressionFitter fitter : regressions().toList()) {
            assertEquals(5, fitter.fit(light, 1).regression().estimate(same[0]).mean(), 1e-9);
        }
    }

    @Test
    @DisplayName("stay finite where classes are certain")
    void certain() {
        GradientBoostingSettings eager =
                new GradientBoostingSettings(800, 1, 2, 1, 1, GradientBoostingSettings.DEFAULT.experience());
        TrainingRows rows = Rows.of(FEATURES, each -> each[2]);
        ClassifierFitter.Classifier classifier =
                new BoostingFitter(eager).fit(rows, 2, 1).classifier();
        for (float[] each : UNSEEN) {
            assertEquals(1, classifier.probabilities(each)[(int) each[2]], 1e-6);
        }
    }

    private static List<Double> values(RegressionFitter fitter, long seed) {
        RegressionFitter.Fit fit = fitter.fit(VALUES, seed);
        return Arrays.stream(UNSEEN)
                .map(each -> fit.regression().estimate(each).mean())
                .toList();
    }

    private static List<Double> probabilities(ClassifierFitter fitter, long seed) {
        ClassifierFitter.Fit fit = fitter.fit(LABELS, 3, seed);
        return Arrays.stream(UNSEEN)
                .flatMap(each ->
                        Arrays.stream(fit.classifier().probabilities(each)).boxed())
                .toList();
    }
}
