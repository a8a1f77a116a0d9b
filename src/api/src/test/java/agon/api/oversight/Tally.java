package agon.api.oversight;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Learns by counting: an answer that was given n times out of m to a question has the probability (n + 1) / (m + count of
 * answers). Never asked, it gives what it was taught first.
 */
final class Tally<Q, A> implements Learner<Q, A> {

    private final int answers;
    private final Map<Q, List<A>> taught = new HashMap<>();
    private final List<Integer> batches = new ArrayList<>();

    Tally(int answers) {
        this.answers = answers;
    }

    /** The sizes of the batches that it was taught, in order. */
    List<Integer> batches() {
        return List.copyOf(batches);
    }

    @Override
    public void imitate(List<Example<Q, A>> batch) {
        batches.add(batch.size());
        batch.forEach(example -> taught.computeIfAbsent(example.question(), asked -> new ArrayList<>())
                .add(example.answer()));
    }

    @Override
    public double[] logLikelihood(List<Q> questions, List<A> said) {
        double[] values = new double[questions.size()];
        for (int i = 0; i < values.length; i++) {
            A answer = said.get(i);
            List<A> given = taught.getOrDefault(questions.get(i), List.of());
            long times = given.stream().filter(answer::equals).count();
            values[i] = Math.log((times + 1.0) / (given.size() + answers));
        }
        return values;
    }

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return questions.stream()
                .map(question -> new Prediction<>(taught.get(question).get(0), 1))
                .toList();
    }

    @Override
    public List<A> sample(List<Q> questions, RandomGenerator random) {
        return answer(questions).stream().map(Prediction::answer).toList();
    }

    @Override
    public void reinforce(List<Episode<Q, A>> batch) {
        throw new UnsupportedOperationException("it counts answers alone");
    }

    @Override
    public Policy<Q, A> snapshot() {
        return this;
    }

    @Override
    public Policy<Q, A> average() {
        return this;
    }

    @Override
    public void close() {}
}
