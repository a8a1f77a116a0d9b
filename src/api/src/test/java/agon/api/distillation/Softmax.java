package agon.api.distillation;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** An exact softmax over a few labels that says what it is told to say, and keeps the gradient that it was shown. */
final class Softmax implements Learner<String, Integer> {

    private final double[] merits;
    private final double baseline;
    private int saying;
    private double[] gradient;

    Softmax(double[] merits, double baseline) {
        this.merits = merits.clone();
        this.baseline = baseline;
        this.gradient = new double[merits.length];
    }

    double probability(int answer) {
        double sum = 0;
        for (double merit : merits) {
            sum += Math.exp(merit);
        }
        return Math.exp(merits[answer]) / sum;
    }

    /** What it samples from now on. */
    void say(int answer) {
        saying = answer;
        gradient = new double[merits.length];
    }

    /** The mean policy gradient of the episodes that it was shown since. */
    double[] gradient() {
        return gradient.clone();
    }

    @Override
    public List<Integer> sample(List<String> questions, RandomGenerator random) {
        return Collections.nCopies(questions.size(), saying);
    }

    @Override
    public void reinforce(List<Episode<String, Integer>> batch) {
        for (Episode<String, Integer> episode : batch) {
            for (int merit = 0; merit < merits.length; merit++) {
                double slope = (merit == episode.answer() ? 1 : 0) - probability(merit);
                gradient[merit] += (episode.reward() - baseline) * slope / batch.size();
            }
        }
    }

    @Override
    public List<Prediction<Integer>> answer(List<String> questions) {
        throw new UnsupportedOperationException("it is only sampled from");
    }

    @Override
    public double[] logLikelihood(List<String> questions, List<Integer> answers) {
        return answers.stream()
                .mapToDouble(answer -> Math.log(probability(answer)))
                .toArray();
    }

    @Override
    public void imitate(List<Example<String, Integer>> batch) {
        throw new UnsupportedOperationException("it is only reinforced");
    }

    @Override
    public Policy<String, Integer> snapshot() {
        return this;
    }

    @Override
    public Policy<String, Integer> average() {
        return this;
    }

    @Override
    public void close() {}
}
