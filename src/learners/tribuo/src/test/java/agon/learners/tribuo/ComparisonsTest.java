package agon.learners.tribuo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.learners.tribuo.Points.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Comparisons")
class ComparisonsTest {

    private static final String PROVIDERS = "agon.learners.tribuo.Points#providers";
    private static final RealForm<Double> REALS = RealForm.numbers(0, 1);
    private static final LabelForm<Integer> LABELS = LabelForm.integers(3, 0);
    private static final List<Point> TRAINING = Points.points(300, 1);
    private static final List<Point> HELD_OUT = Points.points(200, 2);

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("alone bring reals near the hidden values")
    void realsFromComparisonsAlone(LearnerProvider<?> provider) {
        Learner<Point, Double> learner = Points.learner(provider, REALS);
        double ignorant = Points.rootMeanSquaredError(learner, HELD_OUT);
        learner.imitate(RefittingLearnerTest.compared(TRAINING, 1));
        double once = Points.rootMeanSquaredError(learner, HELD_OUT);
        for (int seed = 2; seed < 6; seed++) {
            learner.imitate(RefittingLearnerTest.compared(TRAINING, seed));
        }
        double often = Points.rootMeanSquaredError(learner, HELD_OUT);
        assertTrue(once < 0.6 * ignorant, once + " after one comparison each, " + ignorant + " before");
        assertTrue(often < 0.45 * ignorant, often + " after five comparisons each, " + ignorant + " before");
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("of reals mix with free answers, and help them")
    void realsMixed(LearnerProvider<?> provider) {
        Learner<Point, Double> free = Points.learner(provider, REALS);
        Learner<Point, Double> mixed = Points.learner(provider, REALS);
        SplittableRandom random = new SplittableRandom(4);
        List<Example<Point, Double>> noisy = new ArrayList<>();
        for (Point point : TRAINING.subList(0, 25)) {
            noisy.add(Example.of(point, point.value() + 0.5 * random.nextGaussian()));
        }
        free.imitate(noisy);
        mixed.imitate(noisy);
        mixed.imitate(RefittingLearnerTest.compared(TRAINING.subList(20, 300), 1));
        mixed.imitate(RefittingLearnerTest.compared(TRAINING.subList(20, 300), 2));
        double alone = Points.rootMeanSquaredError(free, HELD_OUT);
        double both = Points.rootMeanSquaredError(mixed, HELD_OUT);
        assertTrue(both < alone, both + " with comparisons, " + alone + " without");
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("raise the preferred label above the other")
    void onePreference(LearnerProvider<?> provider) {
        Learner<Point, Integer> learner = Points.learner(provider, LABELS);
        Point point = HELD_OUT.get(0);
        learner.imitate(List.of(Example.preferred(point, 2, 0)));
        double[] after = learner.logLikelihood(List.of(point, point), List.of(2, 0));
        assertTrue(after[0] > Math.log(1.0 / 3), "preferred: " + after[0]);
        assertTrue(after[1] < Math.log(1.0 / 3), "not preferred: " + after[1]);
    }

    @ParameterizedTest
    @MethodSource(PROVIDERS)
    @DisplayName("alone teach labels, though pairs without the truth are decided at random")
    void labelsFromComparisonsAlone(LearnerProvider<?> provider) {
        Learner<Point, Integer> learner = Points.learner(provider, LABELS);
        SplittableRandom random = new SplittableRandom(4);
        List<Example<Point, Integer>> examples = new ArrayList<>();
        for (Point point : TRAINING) {
            int first = random.nextInt(3);
            int second = (first + 1 + random.nextInt(2)) % 3;
            boolean better = first == point.label() || second != point.label() && random.nextBoolean();
            examples.add(Example.preferred(point, better ? first : second, better ? second : first));
        }
        learner.imitate(examples);
        double accuracy = Points.accuracy(learner, HELD_OUT);
        assertTrue(accuracy > 0.7, "accuracy " + accuracy);
    }
}
