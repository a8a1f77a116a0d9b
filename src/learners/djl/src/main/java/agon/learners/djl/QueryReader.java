package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Represents a query: the sum of a vector for each token in its slot and of a vector for each indicator that holds, then
 * gated layers, then a normalisation. The numbers are those of parameters.
 */
record QueryReader(PointerShape shape, int tokens, int indicators, List<GatedLayer> layers, int outputNorm) {

    /**
     * Deviations of the vectors that a reader starts from, so what it attends to at first.
     *
     * @param own of a token's, whichever it is
     * @param order of a token's, by its place in the order ({@link Harmonics})
     * @param indicated of an indicator's
     */
    record Start(double own, double order, double indicated) {}

    /** Declares a reader's parameters, at random. */
    static QueryReader declare(
            ParameterLayout.Builder layout, String name, PointerShape shape, Start start, RandomGenerator random) {
        int width = shape.width();
        float[] vectors = InitialValues.normal(random, shape.tokenRows() * width, start.own());
        for (int slot = 0; slot < shape.slots(); slot++) {
            Harmonics.add(vectors, shape.tokenRow(slot, 0), shape.shared(), width, start.order(), random);
        }
        int tokens = layout.add(name + ".tokens", vectors, shape.tokenRows(), width);
        float[] indicated = InitialValues.normal(random, width * shape.indicators(), start.indicated());
        int indicators = layout.add(name + ".indicators.weight", indicated, width, shape.indicators());
        layout.add(name + ".indicators.bias", InitialValues.constant(width, 0), width);
        List<GatedLayer> layers = new ArrayList<>();
        for (int i = 0; i < shape.layers(); i++) {
            layers.add(GatedLayer.declare(layout, name + ".layer" + i, width, width, random));
        }
        int outputNorm = GatedLayer.declareNorm(layout, name + ".output", width);
        return new QueryReader(shape, tokens, indicators, List.copyOf(layers), outputNorm);
    }

    /** One row of the width a query. */
    NDArray read(ForwardPass pass, NDArray indicated, long[] tokenRows) {
        Shape rowsOfSlots = new Shape(tokenRows.length / shape.slots(), shape.slots());
        NDArray rows = pass.embedding(pass.parameter(tokens), tokenRows, rowsOfSlots)
                .sum(new int[] {1})
                .add(pass.linear(indicated, indicators));
        for (GatedLayer layer : layers) {
            rows = layer.apply(pass, rows);
        }
        return pass.normalise(rows, outputNorm);
    }
}
