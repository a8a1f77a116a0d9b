package agon.learners.djl;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Evaluates networks without gradients. */
final class Evaluation {

    /** Inputs at once, so that a large request does not take memory in proportion. */
    private static final int AT_ONCE = 1024;

    private Evaluation() {}

    /** The outputs, one row of {@code width} an input. An input that stands there more than once is evaluated once. */
    static <I> float[] outputs(Network<I> network, Weights weights, List<I> inputs, int width) {
        Map<I, Integer> rows = new IdentityHashMap<>();
        List<I> distinct = new ArrayList<>(inputs.size());
        for (I input : inputs) {
            if (rows.putIfAbsent(input, distinct.size()) == null) {
                distinct.add(input);
            }
        }
        float[] outputs = distinctOutputs(network, weights, distinct, width);
        if (distinct.size() == inputs.size()) {
            return outputs;
        }
        float[] repeated = new float[inputs.size() * width];
        for (int i = 0; i < inputs.size(); i++) {
            System.arraycopy(outputs, rows.get(inputs.get(i)) * width, repeated, i * width, width);
        }
        return repeated;
    }

    /** The outputs, where no input stands there more than once. */
    static <I> float[] distinctOutputs(Network<I> network, Weights weights, List<I> inputs, int width) {
        float[] outputs = new float[inputs.size() * width];
        for (int from = 0; from < inputs.size(); from += AT_ONCE) {
            List<I> some = inputs.subList(from, Math.min(from + AT_ONCE, inputs.size()));
            float[] part = weights.read(pass -> network.outputs(pass, some).toFloatArray());
            System.arraycopy(part, 0, outputs, from * width, part.length);
        }
        return outputs;
    }
}
