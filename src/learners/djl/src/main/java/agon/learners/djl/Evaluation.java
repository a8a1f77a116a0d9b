package agon.learners.djl;

import java.util.List;

/** Evaluates networks without gradients. */
final class Evaluation {

    /** Inputs at once, so that a large request does not take memory in proportion. */
    private static final int AT_ONCE = 1024;

    private Evaluation() {}

    /** The outputs, one row of {@code width} an input. */
    static <I> float[] outputs(Network<I> network, Weights weights, List<I> inputs, int width) {
        float[] outputs = new float[inputs.size() * width];
        for (int from = 0; from < inputs.size(); from += AT_ONCE) {
            List<I> some = inputs.subList(from, Math.min(from + AT_ONCE, inputs.size()));
            float[] part = weights.read(pass -> network.outputs(pass, some).toFloatArray());
            System.arraycopy(part, 0, outputs, from * width, part.length);
        }
        return outputs;
    }
}
