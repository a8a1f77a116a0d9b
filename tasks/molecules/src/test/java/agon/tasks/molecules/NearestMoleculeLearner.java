package agon.tasks.molecules;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.Codec;
import agon.api.codec.VectorForm;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A small learner for tests: the mean of the five nearest examples, features in units of their spread. */
final class NearestMoleculeLearner<Q> implements Learner<Q, Double> {
    private static final int NEIGHBOURS = 5;

    private final VectorForm<Q> form;
    private final List<Example<Q, Double>> examples = new ArrayList<>();

    private NearestMoleculeLearner(VectorForm<Q> form) {
        this.form = form;
    }

    /** Hands out such learners, whatever kind is asked for, and notes which kinds were. */
    static Learners learners(List<String> kinds) {
        return new Learners() {
            @Override
            public <Q, A> Learner<Q, A> learner(String purpose, Codec<Q, A> codec) {
                return learner(purpose, "default", codec);
            }

            @Override
            @SuppressWarnings("unchecked")
            public <Q, A> Learner<Q, A> learner(String purpose, String kind, Codec<Q, A> codec) {
                kinds.add(kind);
                return (Learner<Q, A>)
                        new NearestMoleculeLearner<Q>(codec.vector().orElseThrow());
            }
        };
    }

    @Override
    public void imitate(List<Example<Q, Double>> batch) {
        examples.addAll(batch);
    }

    @Override
    public List<Prediction<Double>> answer(List<Q> questions) {
        int width = form.names().size();
        float[][] seen =
                examples.stream().map(example -> vector(example.question())).toArray(float[][]::new);
        double[] inverseVariance = inverseVariances(seen, width);
        return questions.stream()
                .map(question -> new Prediction<>(mean(vector(question), seen, inverseVariance), 1.0))
                .toList();
    }

    private double mean(float[] vector, float[][] seen, double[] inverseVariance) {
        record Found(double distance, double value) {}
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            double distance = 0.0;
            for (int j = 0; j < vector.length; j++) {
                double difference = vector[j] - seen[i][j];
                distance += difference * difference * inverseVariance[j];
            }
            found.add(new Found(distance, examples.get(i).answer()));
        }
        return found.stream()
                .sorted((a, b) -> Double.compare(a.distance(), b.distance()))
                .limit(NEIGHBOURS)
                .mapToDouble(Found::value)
                .average()
                .orElse(0.0);
    }

    private static double[] inverseVariances(float[][] seen, int width) {
        double[] inverse = new double[width];
        for (int j = 0; j < width; j++) {
            double sum = 0.0;
            double squares = 0.0;
            for (float[] row : seen) {
                sum += row[j];
                squares += row[j] * row[j];
            }
            double variance = squares / seen.length - sum / seen.length * sum / seen.length;
            inverse[j] = variance > 1e-9 ? 1.0 / variance : 0.0;
        }
        return inverse;
    }

    private float[] vector(Q question) {
        float[] vector = new float[form.names().size()];
        form.write(question, vector, 0);
        return vector;
    }

    @Override
    public void reinforce(List<Episode<Q, Double>> batch) {
        throw new UnsupportedOperationException("learns from examples alone");
    }

    @Override
    public Policy<Q, Double> snapshot() {
        NearestMoleculeLearner<Q> copy = new NearestMoleculeLearner<>(form);
        copy.examples.addAll(examples);
        return copy;
    }

    @Override
    public Policy<Q, Double> average() {
        return this;
    }

    @Override
    public List<Double> sample(List<Q> questions, RandomGenerator random) {
        return answer(questions).stream().map(Prediction::answer).toList();
    }

    @Override
    public double[] logLikelihood(List<Q> questions, List<Double> answers) {
        throw new UnsupportedOperationException("has no density");
    }

    @Override
    public void close() {}
}
