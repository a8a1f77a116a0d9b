package agon.learners.djl;

import agon.api.agent.Prediction;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Labels and short token sequences: a softmax over the vocabulary for each token, given those before it, or for all tokens
 * at once where the network says them so.
 *
 * @param vocabulary tokens or labels, V
 * @param length tokens of an answer, T; 1 for labels
 * @param tokens the tokens of an answer
 * @param answer the answer of tokens
 */
record TokenHead<A>(int vocabulary, int length, Function<A, int[]> tokens, Function<int[], A> answer)
        implements Head<A> {

    @Override
    public <I> Merits<A> merits(Network<I> network, ForwardPass pass, List<I> inputs) {
        if (!wholeAtOnce(network)) {
            return answers -> {
                List<int[]> said = answers.stream().map(tokens).toList();
                NDArray logits = network.outputs(pass, expanded(network, inputs, said));
                return chosen(pass, logits.logSoftmax(-1), said);
            };
        }
        // No token depends on tokens before it: one evaluation serves all answers.
        NDArray logProbabilities =
                network.outputs(pass, inputs).reshape(-1, vocabulary).logSoftmax(-1);
        return answers ->
                chosen(pass, logProbabilities, answers.stream().map(tokens).toList());
    }

    private boolean wholeAtOnce(Network<?> network) {
        return length == 1 || network.saysAllAtOnce();
    }

    /** Each input once for every token of its answer, continued by the tokens before it. */
    private <I> List<I> expanded(Network<I> network, List<I> inputs, List<int[]> said) {
        List<I> rows = new ArrayList<>(inputs.size() * length);
        for (int input = 0; input < inputs.size(); input++) {
            for (int known = 0; known < length; known++) {
                rows.add(network.continued(inputs.get(input), said.get(input), known));
            }
        }
        return rows;
    }

    private NDArray chosen(ForwardPass pass, NDArray logProbabilities, List<int[]> said) {
        float[] marks = new float[said.size() * length * vocabulary];
        int row = 0;
        for (int[] answered : said) {
            for (int token : answered) {
                marks[row++ * vocabulary + token] = 1;
            }
        }
        return logProbabilities
                .reshape(said.size(), (long) length * vocabulary)
                .mul(pass.manager().create(marks, new Shape(said.size(), (long) length * vocabulary)))
                .sum(new int[] {1});
    }

    @Override
    public <I> List<Prediction<A>> answers(Network<I> network, Weights weights, List<I> inputs) {
        double[] confidence = new double[inputs.size()];
        Arrays.fill(confidence, 1);
        int[][] said = decode(network, weights, inputs, (logits, row) -> {
            int best = logits.largest(row);
            confidence[row] *= logits.probability(row, best);
            return best;
        });
        List<Prediction<A>> predictions = new ArrayList<>(said.length);
        for (int row = 0; row < said.length; row++) {
            predictions.add(new Prediction<>(answer.apply(said[row]), confidence[row]));
        }
        return predictions;
    }

    @Override
    public <I> List<A> sample(Network<I> network, Weights weights, List<I> inputs, RandomGenerator random) {
        int[][] said = decode(network, weights, inputs, (logits, row) -> logits.draw(row, random.nextDouble()));
        List<A> answers = new ArrayList<>(said.length);
        for (int[] drawn : said) {
            answers.add(answer.apply(drawn));
        }
        return answers;
    }

    @Override
    public <I> double[] logLikelihood(Network<I> network, Weights weights, List<I> inputs, List<A> answers) {
        List<int[]> said = answers.stream().map(tokens).toList();
        double[] likelihood = new double[inputs.size()];
        Places places = places(network, weights, inputs);
        for (int known = 0; known < length; known++) {
            Logits logits = places.logits(known, said);
            for (int row = 0; row < likelihood.length; row++) {
                likelihood[row] += logits.logProbability(row, said.get(row)[known]);
            }
        }
        return likelihood;
    }

    /** Says the answers token by token, all inputs at once. */
    private <I> int[][] decode(Network<I> network, Weights weights, List<I> inputs, Choice choice) {
        int[][] said = new int[inputs.size()][length];
        Places places = places(network, weights, inputs);
        for (int known = 0; known < length; known++) {
            Logits logits = places.logits(known, List.of(said));
            for (int row = 0; row < said.length; row++) {
                said[row][known] = choice.token(logits, row);
            }
        }
        return said;
    }

    /** The input of each beginning, continued by its tokens. */
    private <I> List<I> continued(Network<I> network, List<I> inputs, List<int[]> said, int known, int[] firsts) {
        List<I> rows = new ArrayList<>(firsts.length);
        for (int row : firsts) {
            I input = inputs.get(row);
            rows.add(known == 0 ? input : network.continued(input, said.get(row), known));
        }
        return rows;
    }

    private <I> Places places(Network<I> network, Weights weights, List<I> inputs) {
        if (wholeAtOnce(network)) {
            Logits all = new Logits(Evaluation.outputs(network, weights, inputs, length * vocabulary), vocabulary);
            return (known, said) -> all.every(length, known);
        }
        Beginnings beginnings = Beginnings.of(inputs);
        return (known, said) -> {
            beginnings.extend(said, known);
            List<I> rows = continued(network, inputs, said, known, beginnings.firsts());
            float[] outputs = Evaluation.distinctOutputs(network, weights, rows, vocabulary);
            return new Logits(beginnings.forEach(outputs, vocabulary), vocabulary);
        };
    }

    /** The logits of the token after so many known ones, a row for each answer. */
    private interface Places {
        Logits logits(int known, List<int[]> said);
    }

    /** Picks a token from a row of logits. */
    private interface Choice {
        int token(Logits logits, int row);
    }
}
