package agon.learners.tribuo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.agent.Storable;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.learners.tribuo.Points.Point;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A learner that refits")
class RefittingLearnerTest {

    private static final String PROVIDERS = "agon.learners.tribuo.Points#providers";
    private static final LabelForm<Integer> LABELS = LabelForm.integers(3, 0);
    private static final RealForm<Double> REALS = RealForm.numbers(0, 1);
    private static final List<Point> TRAINING = Points.points(200, 1);
    private static final List<Point> HELD_OUT = Points.points(200, 2);

    @Test
    @DisplayName("is found by the service loader under its names")
    void found() {
        List<String> ids = new ArrayList<>();
        for (LearnerProvider<?> provider : ServiceLoader.load(LearnerProvider.class)) {
            ids.add(provider.card().id());
        }
        assertTrue(ids.containsAll(List.of("random-forest", "linear")), ids.toString());
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("knows nothing at first: labels alike, reals at their centre")
    void ignorant(LearnerProvider<?> provider) {
        Learner<Point, Integer> labels = Points.learner(provider, LABELS);
        assertEquals(Math.log(1.0 / 3), labels.logLikelihood(HELD_OUT.subList(0, 1), List.of(2))[0], 1e-9);
        RealForm<Double> elsewhere = RealForm.numbers(40, 3);
        Learner<Point, Double> reals = Points.learner(provider, elsewhere);
        Prediction<Double> prediction = reals.answer(HELD_OUT.subList(0, 1)).get(0);
        assertEquals(40, prediction.answer(), 1e-9);
        assertEquals(0.6827, prediction.confidence(), 1e-3);
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("learns labels from free answers")
    void learnsLabels(LearnerProvider<?> provider) {
        Learner<Point, Integer> learner = Points.learner(provider, LABELS);
        learner.imitate(labelled(TRAINING));
        double accuracy = Points.accuracy(learner, HELD_OUT);
        assertTrue(accuracy > 0.8, "accuracy " + accuracy);
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("learns token sequences whole")
    void learnsSequences(LearnerProvider<?> provider) {
        Learner<Point, List<Integer>> learner = Points.learner(provider, new Points.Words());
        learner.imitate(TRAINING.stream()
                .map(point -> Example.of(point, Points.Words.word(point.label())))
                .toList());
        List<Prediction<List<Integer>>> predictions = learner.answer(HELD_OUT);
        double right = 0;
        for (int i = 0; i < HELD_OUT.size(); i++) {
            boolean same = predictions
                    .get(i)
                    .answer()
                    .equals(Points.Words.word(HELD_OUT.get(i).label()));
            right += same ? 1 : 0;
        }
        assertTrue(right / HELD_OUT.size() > 0.8, "accuracy " + right / HELD_OUT.size());
        double unseen = learner.logLikelihood(HELD_OUT.subList(0, 1), List.of(List.of(3, 3, 3)))[0];
        assertTrue(Double.isFinite(unseen), "a sequence never seen is unlikely, not impossible");
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("learns reals from free answers, and how far off it is")
    void learnsReals(LearnerProvider<?> provider) {
        Learner<Point, Double> learner = Points.learner(provider, REALS);
        learner.imitate(valued(TRAINING));
        double error = Points.rootMeanSquaredError(learner, HELD_OUT);
        assertTrue(error < 0.4, "error " + error + " of a spread of 1.3");
        double confidence = 0;
        double within = 0;
        List<Prediction<Double>> predictions = learner.answer(HELD_OUT);
        for (int i = 0; i < HELD_OUT.size(); i++) {
            confidence += predictions.get(i).confidence();
            within += Math.abs(predictions.get(i).answer() - HELD_OUT.get(i).value()) < 1 ? 1 : 0;
        }
        assertEquals(within / HELD_OUT.size(), confidence / HELD_OUT.size(), 0.05);
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("repeats itself from equal seeds and experience")
    void repeats(LearnerProvider<?> provider) {
        Learner<Point, Integer> first = Points.learner(provider, LABELS);
        Learner<Point, Integer> second = Points.learner(provider, LABELS);
        first.imitate(labelled(TRAINING.subList(0, 60)));
        second.imitate(labelled(TRAINING.subList(0, 60)));
        assertEquals(first.answer(HELD_OUT), second.answer(HELD_OUT));
        assertEquals(first.sample(HELD_OUT, new SplittableRandom(3)), second.sample(HELD_OUT, new SplittableRandom(3)));
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("samples as likely as it says")
    void samplesAsItSays(LearnerProvider<?> provider) {
        Learner<Point, Integer> learner = Points.learner(provider, LABELS);
        learner.imitate(labelled(TRAINING.subList(0, 30)));
        List<Point> again = java.util.Collections.nCopies(4000, HELD_OUT.get(3));
        List<Integer> drawn = learner.sample(again, new SplittableRandom(8));
        for (int label = 0; label < 3; label++) {
            int each = label;
            double share = drawn.stream().filter(answer -> answer == each).count() / 4000.0;
            double said = Math.exp(learner.logLikelihood(again.subList(0, 1), List.of(label))[0]);
            assertEquals(said, share, 0.03);
        }
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("hands out snapshots that stay as they are")
    void snapshotIsFrozen(LearnerProvider<?> provider) {
        Learner<Point, Double> learner = Points.learner(provider, REALS);
        learner.imitate(valued(TRAINING.subList(0, 20)));
        Policy<Point, Double> snapshot = learner.snapshot();
        List<Prediction<Double>> before = snapshot.answer(HELD_OUT);
        learner.imitate(valued(TRAINING));
        assertNotEquals(before, learner.answer(HELD_OUT));
        assertEquals(before, snapshot.answer(HELD_OUT));
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("answers equally after it was saved and loaded, and learns on equally")
    void savesAndLoads(LearnerProvider<?> provider) throws IOException {
        Learner<Point, Double> learner = Points.learner(provider, REALS);
        learner.imitate(valued(TRAINING.subList(0, 50)));
        learner.imitate(compared(TRAINING.subList(40, 80), 4));
        byte[] saved = saved(learner);
        Learner<Point, Double> other = Points.learner(provider, REALS);
        other.imitate(valued(TRAINING.subList(100, 120)));
        ((Storable) other).load(new ByteArrayInputStream(saved));
        assertEquals(learner.answer(HELD_OUT), other.answer(HELD_OUT));
        assertArrayEquals(saved, saved(other));
        learner.imitate(valued(TRAINING.subList(20, 60)));
        other.imitate(valued(TRAINING.subList(20, 60)));
        assertEquals(learner.answer(HELD_OUT), other.answer(HELD_OUT));
    }

    @Test
    @DisplayName("refuses what another kind of learner saved")
    void refusesOthers() throws IOException {
        Learner<Point, Double> forest = Points.learner(new RandomForestProvider(), REALS);
        byte[] saved = saved(Points.learner(new LinearProvider(), REALS));
        IOException refusal =
                assertThrows(IOException.class, () -> ((Storable) forest).load(new ByteArrayInputStream(saved)));
        assertTrue(refusal.getMessage().contains("random-forest"), refusal.getMessage());
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("raises what was rewarded")
    void reinforced(LearnerProvider<?> provider) {
        Learner<Point, Integer> learner = Points.learner(provider, LABELS);
        SplittableRandom random = new SplittableRandom(6);
        for (int batch = 0; batch < 4; batch++) {
            List<Integer> answers = learner.sample(TRAINING, random);
            List<Episode<Point, Integer>> episodes = new ArrayList<>();
            for (int i = 0; i < TRAINING.size(); i++) {
                double reward = answers.get(i) == TRAINING.get(i).label() ? 1 : 0;
                episodes.add(new Episode<>(TRAINING.get(i), answers.get(i), reward));
            }
            learner.reinforce(episodes);
        }
        double accuracy = Points.accuracy(learner, HELD_OUT);
        assertTrue(accuracy > 0.75, "accuracy " + accuracy);
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("takes equal rewards as no reason to change")
    void equalRewards(LearnerProvider<?> provider) {
        Learner<Point, Double> learner = Points.learner(provider, REALS);
        learner.imitate(valued(TRAINING.subList(0, 30)));
        List<Prediction<Double>> before = learner.answer(HELD_OUT);
        learner.reinforce(List.of(new Episode<>(TRAINING.get(0), 5.0, 1), new Episode<>(TRAINING.get(1), -5.0, 1)));
        assertEquals(before, learner.answer(HELD_OUT));
    }

    static List<Example<Point, Integer>> labelled(List<Point> points) {
        return points.stream().map(point -> Example.of(point, point.label())).toList();
    }

    static List<Example<Point, Double>> valued(List<Point> points) {
        return points.stream().map(point -> Example.of(point, point.value())).toList();
    }

    /** Two answers a point, drawn without knowledge; the nearer to the value is preferred. */
    static List<Example<Point, Double>> compared(List<Point> points, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Example<Point, Double>> examples = new ArrayList<>();
        for (Point point : points) {
            double first = REALS.guess(random);
            double second = REALS.guess(random);
            boolean better = Math.abs(first - point.value()) < Math.abs(second - point.value());
            examples.add(Example.preferred(point, better ? first : second, better ? second : first));
        }
        return examples;
    }

    private static byte[] saved(Learner<?, ?> learner) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Storable) learner).save(out);
        return out.toByteArray();
    }
}
