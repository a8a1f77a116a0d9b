package agon.learners.djl;

import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.agent.Writable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A network with certain weights: those of now, the slow copy's, or frozen ones.
 *
 * @param network the network
 * @param head reads its outputs
 * @param encoder shows it a question
 * @param weights the weights
 */
record NeuralPolicy<Q, A, I>(Network<I> network, Head<A> head, Function<Q, I> encoder, Weights weights)
        implements Policy<Q, A>, Writable {

    @Override
    public void save(OutputStream out) throws IOException {
        weights.frozen().save(out);
    }

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return head.answers(network, weights, encoded(questions));
    }

    @Override
    public List<A> sample(List<Q> questions, RandomGenerator random) {
        return head.sample(network, weights, encoded(questions), random);
    }

    @Override
    public double[] logLikelihood(List<Q> questions, List<A> answers) {
        if (questions.size() != answers.size()) {
            throw new IllegalArgumentException(questions.size() + " questions, but " + answers.size() + " answers");
        }
        return head.logLikelihood(network, weights, encoded(questions), answers);
    }

    /** Equal questions are one input, so that {@link Evaluation} sees that they are. */
    List<I> encoded(List<Q> questions) {
        Map<Q, I> distinct = new HashMap<>();
        List<I> inputs = new ArrayList<>(questions.size());
        questions.forEach(question -> inputs.add(distinct.computeIfAbsent(question, encoder)));
        return inputs;
    }
}
