package agon.api.distillation;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** An exact softmax over a few labels that says what it is told to say, and keeps the gradient that it was shown. */
final class Softmax implements Learner<String, Integer> {

    private final double[] merits;
    private final double baseline;
    private List<Integer> saying = List.of();
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

    /** The entropy of what it says, in nats. */
    double entropy() {
        double entropy = 0;
        for (int answer = 0; answer < merits.length; answer++) {
            entropy -= probability(answer) * Math.log(probability(answer));
        }
        return entropy;
    }

    /** What it samples for every question from now on, one after the other. */
    void say(List<Integer> answers) {
        saying = answers;
        gradient = new double[merits.length];
    }

    /** The mean policy gradient of the episodes that it was shown since. */
    double[] gradient() {
        return gradient.clone();
    }

    @Override
    public List<Integer> sample(List<String> questions, RandomGenerator random) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> saying.get(i % saying.size()))
                .toList();
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
