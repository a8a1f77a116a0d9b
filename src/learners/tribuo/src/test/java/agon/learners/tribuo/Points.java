package agon.learners.tribuo;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.codec.Codec;
import agon.api.codec.TokensForm;
import agon.api.codec.VectorForm;
import agon.api.codec.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Small problems about points in a plane, with features that say nothing. */
final class Points {

    private static final int IDLE = 3;

    private Points() {}

    record Point(double x, double y) {

        /** A hidden value that is nearly linear. */
        double value() {
            return 2 * x - y;
        }

        /** 0, 1 or 2 by the value. */
        int label() {
            return value() < -0.7 ? 0 : value() < 0.7 ? 1 : 2;
        }
    }

    record Plane() implements VectorForm<Point> {

        @Override
        public List<String> names() {
            List<String> names = new ArrayList<>(List.of("x", "y in thousands", "constant"));
            for (int i = 0; i < IDLE; i++) {
                names.add("idle" + i);
            }
            return names;
        }

        @Override
        public void write(Point point, float[] into, int offset) {
            into[offset] = (float) point.x();
            into[offset + 1] = (float) (5000 + 1000 * point.y());
            into[offset + 2] = 7;
            for (int i = 0; i < IDLE; i++) {
                into[offset + 3 + i] = (float) Math.sin((i + 13) * (31 * point.x() + 17 * point.y()));
            }
        }
    }

    /** The label as a word of three tokens. */
    record Words() implements TokensForm<List<Integer>> {

        @Override
        public Extent extent() {
            return new Extent(4, 3, 0);
        }

        @Override
        public int[] tokens(List<Integer> answer) {
            return answer.stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public List<Integer> answer(int[] tokens) {
            return java.util.Arrays.stream(tokens).boxed().toList();
        }

        static List<Integer> word(int label) {
            return List.of(label, 3 - label, label);
        }
    }

    static <A> Codec<Point, A> codec(AnswerForm<A> answers) {
        Wording<Point, A> wording = new Wording<>() {
            @Override
            public String question(Point point) {
                return point.toString();
            }

            @Override
            public String answer(A answer) {
                return answer.toString();
            }
        };
        return new Codec<>(List.of(new Plane()), answers, wording, Optional.empty());
    }

    static List<Point> points(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Point(random.nextDouble(-1, 1), random.nextDouble(-1, 1)));
        }
        return points;
    }

    static Stream<LearnerProvider<?>> providers() {
        return Stream.of(new RandomForestProvider(), new LinearProvider());
    }

    static <C extends Record, A> Learner<Point, A> learner(LearnerProvider<C> provider, AnswerForm<A> answers) {
        return provider.create(provider.defaults(), codec(answers), new SplittableRandom(5));
    }

    static double rootMeanSquaredError(Agent<Point, Double> agent, List<Point> points) {
        List<Prediction<Double>> predictions = agent.answer(points);
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            double error = predictions.get(i).answer() - points.get(i).value();
            sum += error * error;
        }
        return Math.sqrt(sum / points.size());
    }

    static double accuracy(Agent<Point, Integer> agent, List<Point> points) {
        List<Prediction<Integer>> predictions = agent.answer(points);
        double right = 0;
        for (int i = 0; i < points.size(); i++) {
            right += predictions.get(i).answer() == points.get(i).label() ? 1 : 0;
        }
        return right / points.size();
    }
}
