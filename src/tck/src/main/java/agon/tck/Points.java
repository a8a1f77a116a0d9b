package agon.tck;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.codec.AnswerForm;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.VectorForm;
import agon.api.codec.Wording;
import agon.api.seed.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Two small problems about points of a square, which any learner can learn. */
final class Points {

    private static final int COUNT = 64;
    private static final double MARGIN = 0.1;

    /** The points trained on; none is close to the line that parts the sides. */
    static final List<Point> TRAINING = draw();

    private Points() {}

    /** A point with coordinates from -1 to 1. */
    record Point(double x, double y) {}

    /** The right answer to a point. */
    interface Rule<A> {

        A answer(Point point);

        default List<A> answers() {
            return TRAINING.stream().map(this::answer).toList();
        }
    }

    private static List<Point> draw() {
        RandomGenerator random = Seeds.generator(1, "points");
        return Stream.generate(() -> new Point(random.nextDouble(-1, 1), random.nextDouble(-1, 1)))
                .filter(point -> Math.abs(height(point)) > MARGIN)
                .limit(COUNT)
                .toList();
    }

    static double height(Point point) {
        return point.x() - 0.5 * point.y();
    }

    static int side(Point point) {
        return height(point) > 0 ? 1 : 0;
    }

    static Codec<Point, Integer> sides() {
        return codec(LabelForm.integers(2, 0));
    }

    static Codec<Point, Double> heights() {
        return codec(RealForm.numbers(0, 1));
    }

    private static <A> Codec<Point, A> codec(AnswerForm<A> answers) {
        VectorForm<Point> vector = new VectorForm<>() {
            @Override
            public List<String> names() {
                return List.of("x", "y");
            }

            @Override
            public void write(Point question, float[] into, int offset) {
                into[offset] = (float) question.x();
                into[offset + 1] = (float) question.y();
            }
        };
        Wording<Point, A> wording = new Wording<>() {
            @Override
            public String question(Point question) {
                return question.toString();
            }

            @Override
            public String answer(A answer) {
                return answer.toString();
            }
        };
        return new Codec<>(List.of(vector), answers, wording, Optional.empty());
    }

    /** So many updates on all points. */
    static <A> void imitate(Learner<Point, A> learner, Rule<A> rule, int updates) {
        List<Example<Point, A>> examples = TRAINING.stream()
                .map(point -> Example.of(point, rule.answer(point)))
                .toList();
        for (int i = 0; i < updates; i++) {
            learner.imitate(examples);
        }
    }
}
