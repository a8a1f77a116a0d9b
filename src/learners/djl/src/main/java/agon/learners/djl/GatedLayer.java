package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.random.RandomGenerator;

/**
 * A gated step that is added to what it was given (pre-norm; gating after Shazeer 2020). The numbers are those of
 * parameters: a weight is followed by its bias, a gain by its shift.
 *
 * @param hidden hidden units
 */
record GatedLayer(int hidden, int gain, int expand, int contract) {

    private static final double WRITING = 0.5;

    /** Declares a layer's parameters, at random. */
    static GatedLayer declare(
            ParameterLayout.Builder layout, String name, int width, int hidden, RandomGenerator random) {
        int gain = declareNorm(layout, name, width);
        float[] expand = InitialValues.normal(random, 2 * hidden * width, 1 / Math.sqrt(width));
        int expandNumber = layout.add(name + ".expand.weight", expand, 2 * hidden, width);
        layout.add(name + ".expand.bias", InitialValues.constant(2 * hidden, 0), 2 * hidden);
        float[] contract = InitialValues.normal(random, width * hidden, WRITING / Math.sqrt(hidden));
        int contractNumber = layout.add(name + ".contract.weight", contract, width, hidden);
        layout.add(name + ".contract.bias", InitialValues.constant(width, 0), width);
        return new GatedLayer(hidden, gain, expandNumber, contractNumber);
    }

    /** Declares gain and shift of a normalisation; returns the number of the gain. */
    static int declareNorm(ParameterLayout.Builder layout, String name, int width) {
        int gain = layout.add(name + ".gain", InitialValues.constant(width, 1), width);
        layout.add(name + ".shift", InitialValues.constant(width, 0), width);
        return gain;
    }

    /** The layer's output for rows of the width. */
    NDArray apply(ForwardPass pass, NDArray rows) {
        NDList halves = pass.linear(pass.normalise(rows, gain), expand).split(new long[] {hidden}, 1);
        NDArray product = halves.get(0).mul(halves.get(1).getNDArrayInternal().relu());
        return rows.add(pass.linear(product, contract));
    }
}
