package agon.learners.djl;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.agent.Storable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * A learner on a network: imitation by likelihood, reinforcement by REINFORCE with the batch's mean reward as its
 * baseline, and a slow copy by exponential averaging of the weights.
 */
final class NeuralLearner<Q, A, I> implements Learner<Q, A>, Storable {

    private final Network<I> network;
    private final Head<A> head;
    private final TrainableWeights weights;
    private final NeuralPolicy<Q, A, I> now;
    private final NeuralPolicy<Q, A, I> slow;

    NeuralLearner(Network<I> network, Head<A> head, Function<Q, I> encoder, TrainableWeights weights) {
        this.network = network;
        this.head = head;
        this.weights = weights;
        this.now = new NeuralPolicy<>(network, head, encoder, weights);
        this.slow = new NeuralPolicy<>(network, head, encoder, weights.slow());
    }

    @Override
    public void imitate(List<Example<Q, A>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        List<I> inputs = observed(batch.stream().map(Example::question).toList());
        weights.step(pass -> Losses.imitation(pass.manager(), head.merits(network, pass, inputs), batch));
    }

    @Override
    public void reinforce(List<Episode<Q, A>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        // Counted from the first reward, equal rewards give advantages of exactly 0. The trace that a rounded mean
        // would
        // leave, the optimizer, blind to the gradient's size, would make a step of.
        double first = batch.get(0).reward();
        double baseline = batch.stream()
                .mapToDouble(episode -> episode.reward() - first)
                .average()
                .orElse(0);
        follow(batch, episode -> episode.reward() - first - baseline);
    }

    @Override
    public void ascend(List<Episode<Q, A>> batch) {
        if (!batch.isEmpty()) {
            follow(batch, Episode::reward);
        }
    }

    private void follow(List<Episode<Q, A>> batch, ToDoubleFunction<Episode<Q, A>> advantage) {
        List<I> inputs = observed(batch.stream().map(Episode::question).toList());
        List<A> answers = batch.stream().map(Episode::answer).toList();
        double[] advantages = batch.stream().mapToDouble(advantage).toArray();
        weights.step(
                pass -> Losses.reinforcement(pass.manager(), head.merits(network, pass, inputs), answers, advantages));
    }

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return now.answer(questions);
    }

    @Override
    public List<A> sample(List<Q> questions, RandomGenerator random) {
        return now.sample(questions, random);
    }

    @Override
    public double[] logLikelihood(List<Q> questions, List<A> answers) {
        return now.logLikelihood(questions, answers);
    }

    @Override
    public Policy<Q, A> snapshot() {
        return new NeuralPolicy<>(network, head, now.encoder(), weights.frozen());
    }

    @Override
    public Policy<Q, A> average() {
        return slow;
    }

    @Override
    public void save(OutputStream out) throws IOException {
        weights.frozen().save(out);
    }

    @Override
    public void load(InputStream in) throws IOException {
        weights.restore(FrozenWeights.load(in, network.layout()));
    }

    @Override
    public void close() {
        weights.close();
    }

    /** Dense features are scaled as the first batches show them. */
    private List<I> observed(List<Q> questions) {
        List<I> inputs = now.encoded(questions);
        if (network.featureCount() > 0) {
            weights.inputEstimate()
                    .observe(inputs.stream().map(network::features).toArray(double[][]::new));
        }
        return inputs;
    }
}
