package agon.api.distillation;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A softmax over a few labels, the same for every question, that moves along its exact gradient and remembers each step. */
final class LearningSoftmax implements Learner<String, Integer> {

    private final double[] merits;
    private final double rate;
    private final List<List<Episode<String, Integer>>> steps = new ArrayList<>();

    LearningSoftmax(double[] merits, double rate) {
        this.merits = merits.clone();
        this.rate = rate;
    }

    double probability(int answer) {
        double sum = 0;
        for (double merit : merits) {
            sum += Math.exp(merit);
        }
        return Math.exp(merits[answer]) / sum;
    }

    double divergenceFrom(LearningSoftmax reference) {
        double divergence = 0;
        for (int answer = 0; answer < merits.length; answer++) {
            divergence += probability(answer) * Math.log(probability(answer) / reference.probability(answer));
        }
        return divergence;
    }

    double[] merits() {
        return merits.clone();
    }

    /** The episodes of each step, in order. */
    List<List<Episode<String, Integer>>> steps() {
        return steps;
    }

    @Override
    public void ascend(List<Episode<String, Integer>> batch) {
        steps.add(batch);
        double[] gradient = new double[merits.length];
        for (Episode<String, Integer> episode : batch) {
            for (int merit = 0; merit < merits.length; merit++) {
                double slope = (merit == episode.answer() ? 1 : 0) - probability(merit);
                gradient[merit] += episode.reward() * slope / batch.size();
            }
        }
        for (int merit = 0; merit < merits.length; merit++) {
            merits[merit] += rate * gradient[merit];
        }
    }

    @Override
    public void reinforce(List<Episode<String, Integer>> batch) {
        ascend(batch);
    }

    @Override
    public List<Integer> sample(List<String> questions, RandomGenerator random) {
        return questions.stream().map(question -> drawn(random.nextDouble())).toList();
    }

    private int drawn(double point) {
        double left = point;
        for (int answer = 0; answer < merits.length - 1; answer++) {
            left -= probability(answer);
            if (left < 0) {
                return answer;
            }
        }
        return merits.length - 1;
    }

    @Override
    public double[] logLikelihood(List<String> questions, List<Integer> answers) {
        return answers.stream()
                .mapToDouble(answer -> Math.log(probability(answer)))
                .toArray();
    }

    @Override
    public Policy<String, Integer> snapshot() {
        return new LearningSoftmax(merits, rate);
    }

    @Override
    public Policy<String, Integer> average() {
        return this;
    }

    @Override
    public List<Prediction<Integer>> answer(List<String> questions) {
        throw new UnsupportedOperationException("it is only sampled from");
    }

    @Override
    public void imitate(List<Example<String, Integer>> batch) {
        throw new UnsupportedOperationException("it is only reinforced");
    }

    @Override
    public void close() {}
}
